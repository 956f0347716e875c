import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { concerns, invalidator } from "./live";

/** Keeps a query on the screen. */
const shown = async (client: QueryClient, queryFn: () => Promise<unknown>) => {
  const watched = new QueryObserver(client, { queryKey: ["api", "line"], queryFn, meta: { topics: ["execution"] }, staleTime: Infinity });
  watched.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(0);
};

describe("a change on the server", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    [["execution"], "execution.task", true],
    [["execution.task"], "execution", true],
    [["execution"], "quality", false],
    [["exec"], "execution", false],
    [["execution"], "*", true],
  ])("with a query about %s: %s concerns it = %s", (own, topic, expected) => {
    expect(concerns({ meta: { topics: own } }, new Set([topic]))).toBe(expected);
  });

  it("does not concern a query that names no topic", () => {
    expect(concerns({ meta: undefined }, new Set(["execution"]))).toBe(false);
  });

  it("concerns every query that names a topic when the server could not keep count", () => {
    expect(concerns({ meta: { topics: ["quality"] } }, new Set(["*"]))).toBe(true);
    expect(concerns({ meta: undefined }, new Set(["*"]))).toBe(false);
  });

  it("is gathered with others before anything is read again", async () => {
    const client = new QueryClient();
    const read = vi.fn().mockResolvedValue("now");
    await shown(client, read);
    const changed = invalidator(client, 250);
    changed({ topic: "execution", key: "WO-1" });
    changed({ topic: "execution", key: "WO-2" });
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(250);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("does not cut off an answer that is on its way, however many follow: it is asked once more", async () => {
    const client = new QueryClient();
    const read = vi.fn().mockImplementation(() => new Promise((answer) => setTimeout(() => answer("now"), 1_000)));
    await shown(client, read);
    await vi.advanceTimersByTimeAsync(1_000);
    const changed = invalidator(client, 250);
    for (let time = 0; time < 900; time += 100) {
      changed({ topic: "execution", key: "WO-1" });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(read).toHaveBeenCalledTimes(3);
  });
});
