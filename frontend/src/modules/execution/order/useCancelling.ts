import { useRead } from "../../../shared/api";
import type { WorkOrderPage } from "../types";

const OVER = ["COMPLETED", "CLOSED"];
const NOT_IN_WORK = ["DRAFT", "PLANNED"];

/** What is known of an order's pieces, and whether there is anything to cancel: of a cancelled one only what is still held. */
export function useCancelling(workOrder: string | undefined, state: string) {
  const over = OVER.includes(state);
  const known = workOrder !== undefined && !over && !NOT_IN_WORK.includes(state);
  const page = useRead<WorkOrderPage>(known ? `execution/work-orders/${workOrder}` : undefined, ["execution", "ordering", "quality"], 5_000);
  const quantities = page.data?.quantities;
  const cancelled = state === "CANCELLED";
  return { quantities, cancelled, cancellable: cancelled ? Boolean(quantities?.held) : !over };
}
