import { call, type Call } from "./http";
import { NetworkLost } from "./problem";

const PAUSES = [500, 1000, 2000, 4000, 8000, 8000, 8000, 8000];

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Sends a command that may be repeated: the key makes the server do it once, so a lost network is answered by
 * trying again. `onRetry` hears each attempt that did not come through.
 */
export async function submit<T>(
  path: string,
  body: unknown,
  onRetry: (attempt: number) => void = () => {},
  pauses: number[] = PAUSES,
  method: Call["method"] = "POST",
  version?: number,
): Promise<T> {
  const idempotencyKey = newKey();
  for (let attempt = 0; ; attempt++) {
    try {
      return (await call<T>(path, { method, body, idempotencyKey, version })).data;
    } catch (failure) {
      if (!(failure instanceof NetworkLost) || attempt >= pauses.length) throw failure;
      onRetry(attempt + 1);
      await sleep(pauses[attempt]);
    }
  }
}

export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
