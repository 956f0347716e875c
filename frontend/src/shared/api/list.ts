/** As many lines as the server gives at once. */
const MOST = 500;

interface Wanted {
  filter?: object;
  sort?: [column: string, order: "ASC" | "DESC"];
  count?: number;
}

/** The path of a list's first lines; without a count as many as the server gives at once, for without a range it gives one page. */
export function listOf(path: string, { filter = {}, sort, count = MOST }: Wanted = {}): string {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), range: JSON.stringify([0, count - 1]) });
  if (sort) query.set("sort", JSON.stringify(sort));
  return `${path}?${query.toString()}`;
}
