import { useMemo } from "react";
import { listOf, useRead } from "../../../shared/api";
import type { Station, Task } from "../types";

/** The open tasks of a station, or of all stations, as the dispatch order puts them. */
export function useTasks(station: string | undefined) {
  const query = useRead<Task[]>(listOf("execution/tasks", { filter: station ? { station } : {} }), ["execution.task"]);
  const tasks = useMemo(() => query.data ?? [], [query.data]);
  return { query, tasks };
}

export function useStations() {
  return useRead<Station[]>("execution/stations", ["execution.task"]);
}
