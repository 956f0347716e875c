import { useRead } from "../../../shared/api";
import type { Task, TaskUnit, WorkOrderPage } from "../types";

/** The units a task is about: what its context names, else the order's units of its lot. */
export function useTaskUnits(task: Task): TaskUnit[] {
  const named = task.context?.units as TaskUnit[] | undefined;
  const path = named === undefined && task.order ? `execution/work-orders/${task.order}` : undefined;
  const order = useRead<WorkOrderPage>(path, ["execution"]).data;
  return named ?? order?.units.filter((unit) => unit.lot === task.lot && unit.state === "IN_PROCESS") ?? [];
}
