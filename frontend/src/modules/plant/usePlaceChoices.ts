import { usePlaceTree, type PlaceNode } from "./usePlaceTree";

/** The places of the plant to choose from, each behind the one above it; of one type alone where that is asked for. */
export function usePlaceChoices(type?: string): { id: string; name: string }[] {
  const tree = usePlaceTree() ?? [];
  return tree
    .flatMap(withBelow)
    .filter((place) => !type || place.type === type)
    .map(({ code, name }) => ({ id: code, name: `${name} (${code})` }));
}

function withBelow(place: PlaceNode): PlaceNode[] {
  return [place, ...place.children.flatMap(withBelow)];
}
