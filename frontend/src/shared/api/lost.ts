import { useQueryClient, type Query, type QueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { NetworkLost } from "./problem";

/** One attempt may fail for a moment; after the second, people are told. */
const TOLD_AFTER = 2;

/** Whether something that is shown could not be read because the server was not reached. */
export function isLost(client: QueryClient): boolean {
  return client.getQueryCache().getAll().some((query) => query.isActive() && failedToReach(query));
}

function failedToReach({ state }: Query): boolean {
  const trying = state.fetchFailureCount >= TOLD_AFTER && state.fetchFailureReason instanceof NetworkLost;
  return trying || state.error instanceof NetworkLost;
}

/** Follows whether the server is out of reach, so that nobody takes what is old for what is so. */
export function useServerLost(): boolean {
  const client = useQueryClient();
  const subscribe = useCallback((changed: () => void) => client.getQueryCache().subscribe(changed), [client]);
  return useSyncExternalStore(subscribe, () => isLost(client));
}
