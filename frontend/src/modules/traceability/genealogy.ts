import type { Genealogy } from "./types";

/** The order of a unit with the page that shows it. */
export function orderOf({ order }: Genealogy): { text: string; to: string } | undefined {
  if (!order) return undefined;
  const production = typeof order === "string" ? order : (order.productionOrder ?? order.code ?? order.workOrder ?? "");
  const work = typeof order === "string" ? undefined : order.workOrder;
  const text = work && work !== production ? `${production} · ${work}` : production;
  return { text, to: `/production-orders/${encodeURIComponent(production)}/show` };
}
