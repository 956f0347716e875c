import type { Genealogy } from "./types";

/** The order of a unit with the page that shows it. */
export function orderOf({ order }: Genealogy): { text: string; to: string } | undefined {
  if (!order) return undefined;
  const production = typeof order === "string" ? order : (order.productionOrder ?? order.code ?? order.workOrder ?? "");
  const work = typeof order === "string" ? undefined : order.workOrder;
  const text = work && work !== production ? `${production} · ${work}` : production;
  return { text, to: `/production-orders/${encodeURIComponent(production)}/show` };
}

/** What kind of page shows a thing that was found by its code. */
export function pageOf(type: string, code: string): string | undefined {
  const place = encodeURIComponent(code);
  const kind = type.toUpperCase().replace(/[^A-Z]/g, "");
  switch (kind) {
    case "CUSTOMERORDER":
      return `/customer-orders/${place}/show`;
    case "PRODUCTIONORDER":
      return `/production-orders/${place}/show`;
    case "WORKORDER":
    case "ORDER":
      return `/work-orders/${place}`;
    case "UNIT":
      return `/units/${place}/show`;
    case "MATERIALLOT":
    case "HEATLOT":
      return `/recalls/${place}`;
    case "NONCONFORMANCE":
      return `/nonconformances/${place}/show`;
    case "EQUIPMENT":
    case "DEVICE":
      return `/devices/${place}`;
    case "LOT":
      return `/units?filter=${encodeURIComponent(JSON.stringify({ lot: code }))}`;
    case "CARRIER":
      return `/units?filter=${encodeURIComponent(JSON.stringify({ carrier: code }))}`;
    case "JOB":
    case "JOBORDER":
      return `/tasks?job=${place}`;
    default:
      return undefined;
  }
}
