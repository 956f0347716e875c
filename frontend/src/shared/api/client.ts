import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";

/** Asking again helps when the network was lost, not when the server has refused. */
function mayHelp(count: number, failure: Error): boolean {
  return count < 2 && !(failure instanceof ProblemError && failure.status < 500);
}

/** Keeps what was read; a plant's network needs no way out to the world, so a browser that thinks itself offline asks too. When the server no longer knows the session, `onSignedOut` hears it. */
export function createClient(onSignedOut: (client: QueryClient) => void): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: 1_000, retry: mayHelp, networkMode: "always" } },
    queryCache: new QueryCache({
      onError: (failure) => {
        if (failure instanceof ProblemError && failure.status === 401) onSignedOut(client);
      },
    }),
  });
  return client;
}
