import { useQuery } from "@tanstack/react-query";
import { NetworkLost, ProblemError } from "../../shared/api";

interface Bytes {
  bytes: ArrayBuffer;
  type: string;
}

/** Reads a file as it is. An address means one content for ever, so it is read once. */
export function useBytes(url: string) {
  return useQuery<Bytes, Error>({ queryKey: ["file", url], queryFn: ({ signal }) => fetched(url, signal), staleTime: Infinity, retry: false });
}

async function fetched(url: string, signal: AbortSignal): Promise<Bytes> {
  const response = await fetch(url, { credentials: "same-origin", signal }).catch((failure: unknown) => {
    throw signal.aborted ? failure : new NetworkLost();
  });
  if (!response.ok) throw new ProblemError({ status: response.status, title: response.statusText, ...((await response.json().catch(() => ({}))) as object) });
  return { bytes: await response.arrayBuffer(), type: response.headers.get("Content-Type") ?? "" };
}
