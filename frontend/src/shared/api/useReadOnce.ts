import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { read } from "./http";

/** Reads what a person is about to change. It is read once: what becomes of it meanwhile must not wipe out what they have typed. */
export function useReadOnce<T>(path: string): UseQueryResult<T, Error> {
  return useQuery<T, Error>({
    queryKey: ["edited", path],
    queryFn: ({ signal }) => read<T>(path, signal),
    enabled: ({ state }) => state.data === undefined,
    gcTime: 0,
  });
}
