import { listOf, useRead } from "../../shared/api";

interface Product {
  id: string;
  name: string;
  materialClass?: string;
}

/** Archived materials are no choice, and the server leaves them out; so it does what is not followed piece by piece. */
const PATH = listOf("material/definitions", { filter: { tracking: "UNIT" }, sort: ["defined", "ASC"] });

const FINISHED = "finished";

/**
 * What can be ordered: materials of which each piece is followed, first those that need no other product. Among equals
 * the plant's first product comes first: a variant is defined after the product that it varies.
 */
export function useProducts() {
  const query = useRead<Product[]>(PATH, ["material"]);
  const made = query.data ?? [];
  return {
    query,
    list: made.toSorted((one, other) => rank(one) - rank(other)),
    finishedFirst: made.toSorted((one, other) => rank(other) - rank(one)),
  };
}

function rank({ materialClass }: Product): number {
  return materialClass === FINISHED ? 1 : 0;
}
