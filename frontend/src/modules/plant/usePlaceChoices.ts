import { usePlaceTree, type PlaceNode } from "./usePlaceTree";

/** A place to choose, and how far below the first it stands. */
export interface PlaceChoice {
  id: string;
  name: string;
  depth: number;
}

/** The places of the plant to choose from, each behind the one above it; of one type alone where that is asked for. */
export function usePlaceChoices(type?: string): PlaceChoice[] {
  const tree = usePlaceTree() ?? [];
  return tree
    .flatMap((place) => withBelow(place, 0))
    .filter(({ place }) => !type || place.type === type)
    .map(({ place: { code, name }, depth }) => ({ id: code, name: `${name} (${code})`, depth }));
}

function withBelow(place: PlaceNode, depth: number): { place: PlaceNode; depth: number }[] {
  return [{ place, depth }, ...place.children.flatMap((child) => withBelow(child, depth + 1))];
}
