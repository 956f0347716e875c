import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { concerns, invalidator } from "./live";

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

  it("is gathered with others before anything is read again", () => {
    const client = new QueryClient();
    const invalidated = vi.spyOn(client, "invalidateQueries").mockResolvedValue();
    const changed = invalidator(client, 250);
    changed({ topic: "execution", key: "WO-1" });
    changed({ topic: "execution", key: "WO-2" });
    expect(invalidated).not.toHaveBeenCalled();
    vi.advanceTimersByTime(250);
    expect(invalidated).toHaveBeenCalledTimes(1);
  });
});
