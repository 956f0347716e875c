export interface StateSlice {
  state: string;
  program?: string | null;
  source: string;
  from: string;
  to?: string | null;
}

/** A slice as far as it lies in the time that is shown. */
export interface Piece extends StateSlice {
  to: string;
}

/** The slices of a time, cut to it; what lies before the first one is unknown and left out. */
export function piecesOf(slices: StateSlice[], from: string, to: string): Piece[] {
  return slices
    .map((slice) => ({ ...slice, from: later(slice.from, from), to: slice.to ? earlier(slice.to, to) : to }))
    .filter((piece) => new Date(piece.from) < new Date(piece.to));
}

/** How many seconds each state lasted, the longest first. */
export function totalsOf(pieces: Piece[]): [string, number][] {
  const totals = new Map<string, number>();
  for (const { state, from, to } of pieces) {
    totals.set(state, (totals.get(state) ?? 0) + (new Date(to).getTime() - new Date(from).getTime()) / 1000);
  }
  return [...totals].toSorted((one, other) => other[1] - one[1]);
}

function later(one: string, other: string): string {
  return new Date(one) > new Date(other) ? one : other;
}

function earlier(one: string, other: string): string {
  return new Date(one) < new Date(other) ? one : other;
}
