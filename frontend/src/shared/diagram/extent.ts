/** A diagram's size in its own units, as its shapes and lines span it. */
export interface Extent {
  width: number;
  height: number;
}

const MARGIN = 24;
const LEAST = 176;
const MOST = 460;

/** Reads the extent from a diagram's XML before it is drawn, so that its place is known at once. */
export function extentOf(xml: string): Extent {
  const points = [...xml.matchAll(/<(?:\w+:)?(?:Bounds|waypoint)\b[^>]*>/g)].flatMap(([tag]) => {
    const at = (name: string) => Number(new RegExp(`\\s${name}="([^"]+)"`).exec(tag)?.[1] ?? 0);
    return [
      [at("x"), at("y")],
      [at("x") + at("width"), at("y") + at("height")],
    ];
  });
  if (points.length === 0) return { width: 0, height: 0 };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

/** How high a diagram's place should be when it is this wide; a diagram is never enlarged. */
export function heightFor({ width, height }: Extent, place: number): number {
  const scale = width > 0 ? Math.min(1, (place - 2 * MARGIN) / width) : 1;
  return Math.round(Math.min(MOST, Math.max(LEAST, height * scale + 2 * MARGIN)));
}
