import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { concerns, invalidator, listen } from "./live";

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

describe("the line to the server", () => {
  const opened: Source[] = [];

  class Source extends EventTarget {
    static readonly CLOSED = 2;
    readyState = 0;
    close = vi.fn();

    constructor() {
      super();
      opened.push(this);
    }

    says(what: "open" | "error", readyState: number) {
      this.readyState = readyState;
      this.dispatchEvent(new Event(what));
    }
  }

  beforeEach(() => {
    opened.length = 0;
    vi.useFakeTimers();
    vi.stubGlobal("EventSource", Source);
  });
  afterEach(() => void vi.useRealTimers());

  it("is opened again where the browser has given up, and then everything is read again", async () => {
    const client = new QueryClient();
    const readAgain = vi.spyOn(client, "invalidateQueries").mockResolvedValue();
    listen(client, 5_000);
    opened[0].says("error", Source.CLOSED);
    await vi.advanceTimersByTimeAsync(5_000);

    expect(opened).toHaveLength(2);
    opened[1].says("open", 1);
    expect(readAgain).toHaveBeenCalledTimes(1);
  });

  it("is left to the browser while that tries again by itself", async () => {
    listen(new QueryClient(), 5_000);
    opened[0].says("error", 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).toHaveLength(1);
  });

  it("is not opened again once nobody listens", async () => {
    const stop = listen(new QueryClient(), 5_000);
    opened[0].says("error", Source.CLOSED);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).toHaveLength(1);
    expect(opened[0].close).toHaveBeenCalled();
  });
});
