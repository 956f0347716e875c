/** How large something is shown; 1 is as wide as its place. */
export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8];

export const FIT = 1;

/** The next larger or smaller one; at the end the same. */
export function zoomed(now: number, larger: boolean): number {
  const next = larger ? ZOOMS.find((zoom) => zoom > now) : ZOOMS.findLast((zoom) => zoom < now);
  return next ?? now;
}
