import { NetworkLost, ProblemError } from "../../shared/api";

export interface Bytes {
  bytes: ArrayBuffer;
  type: string;
}

/** Fetches a file as it is. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Bytes> {
  const response = await fetch(url, { credentials: "same-origin", signal }).catch((failure: unknown) => {
    throw signal.aborted ? failure : new NetworkLost();
  });
  if (!response.ok) throw new ProblemError({ status: response.status, title: response.statusText, ...((await response.json().catch(() => ({}))) as object) });
  return { bytes: await response.arrayBuffer(), type: response.headers.get("Content-Type") ?? "" };
}
