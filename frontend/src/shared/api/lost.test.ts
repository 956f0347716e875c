import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isLost } from "./lost";
import { NetworkLost, ProblemError } from "./problem";

const client = new QueryClient({ defaultOptions: { queries: { retry: 1, retryDelay: 0, networkMode: "always" } } });
let leave = () => {};

function shown(queryFn: () => Promise<string>) {
  const observer = new QueryObserver(client, { queryKey: ["shown"], queryFn });
  leave = observer.subscribe(() => {});
  return observer;
}

afterEach(() => {
  leave();
  client.clear();
});

describe("the server", () => {
  it("is lost while what is shown cannot be read, and found once it is read again", async () => {
    let reachable = false;
    const observer = shown(() => (reachable ? Promise.resolve("here") : Promise.reject(new NetworkLost())));
    await vi.waitFor(() => expect(isLost(client)).toBe(true));
    reachable = true;
    await observer.refetch();
    expect(isLost(client)).toBe(false);
  });

  it("is not lost when it refuses", async () => {
    const observer = shown(() => Promise.reject(new ProblemError({ status: 404, title: "No." })));
    await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
    expect(isLost(client)).toBe(false);
  });

  it("is not lost for what nobody looks at any more", async () => {
    shown(() => Promise.reject(new NetworkLost()));
    await vi.waitFor(() => expect(isLost(client)).toBe(true));
    leave();
    expect(isLost(client)).toBe(false);
  });
});
