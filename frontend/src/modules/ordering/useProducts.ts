import { useRead } from "../../shared/api";

interface Product {
  id: string;
  name: string;
  tracking: string;
}

const PATH = `material/definitions?range=${encodeURIComponent("[0,199]")}`;

/** What can be ordered: materials of which each piece is followed. */
export function useProducts() {
  const query = useRead<Product[]>(PATH, ["material"]);
  return { query, list: (query.data ?? []).filter(({ tracking }) => tracking === "UNIT") };
}
