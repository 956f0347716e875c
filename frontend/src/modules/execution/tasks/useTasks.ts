import { useMemo } from "react";
import { useRead } from "../../../shared/api";
import type { Station, Task } from "../types";

/** The open tasks of a station, or of all stations, as the dispatch order puts them. */
export function useTasks(station: string | undefined) {
  const filter = encodeURIComponent(JSON.stringify(station ? { station } : {}));
  const range = encodeURIComponent(JSON.stringify([0, 99]));
  const query = useRead<Task[]>(`execution/tasks?filter=${filter}&range=${range}`, ["execution.task"]);
  const tasks = useMemo(() => query.data ?? [], [query.data]);
  return { query, tasks };
}

export function useStations() {
  return useRead<Station[]>("execution/stations", ["execution.task"]);
}
