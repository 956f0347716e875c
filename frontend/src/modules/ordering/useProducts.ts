import { useRead } from "../../shared/api";

interface Product {
  id: string;
  name: string;
  tracking: string;
  materialClass?: string;
}

const PATH = `material/definitions?sort=${encodeURIComponent('["defined","ASC"]')}&range=${encodeURIComponent("[0,199]")}`;

const FINISHED = "finished";

/**
 * What can be ordered: materials of which each piece is followed, first those that need no other product. Among equals
 * the plant's first product comes first: a variant is defined after the product that it varies.
 */
export function useProducts() {
  const query = useRead<Product[]>(PATH, ["material"]);
  const made = (query.data ?? []).filter(({ tracking }) => tracking === "UNIT");
  return {
    query,
    list: made.toSorted((one, other) => rank(one) - rank(other)),
    finishedFirst: made.toSorted((one, other) => rank(other) - rank(one)),
  };
}

function rank({ materialClass }: Product): number {
  return materialClass === FINISHED ? 1 : 0;
}
