/** As many lines as the server gives at once. */
const MOST = 500;

export interface Wanted {
  filter?: object;
  sort?: [column: string, order: "ASC" | "DESC"];
  count?: number;
  /** How many lines come before. */
  first?: number;
}

/** The path of a list's first lines; without a count as many as the server gives at once, for without a range it gives one page. */
export function listOf(path: string, { filter = {}, sort, count = MOST, first = 0 }: Wanted = {}): string {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), range: JSON.stringify([first, first + count - 1]) });
  if (sort) query.set("sort", JSON.stringify(sort));
  return `${path}?${query.toString()}`;
}
