import { afterEach, describe, expect, it, vi } from "vitest";
import { NetworkLost, ProblemError } from "./problem";
import { submit } from "./submit";

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

function server(...answers: (Response | "lost")[]) {
  const fetched = vi.fn<Fetch>(async () => {
    const next = answers.shift();
    if (next === undefined || next === "lost") throw new TypeError("Failed to fetch");
    return next;
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const keyOf = (options: RequestInit) => (options.headers as Headers).get("Idempotency-Key");

afterEach(() => vi.unstubAllGlobals());

describe("a submitted command", () => {
  it("survives a lost network and repeats the same key", async () => {
    const fetched = server("lost", "lost", new Response('{"done":true}'));
    const attempts: number[] = [];
    const done = await submit("tasks/1/load", {}, (attempt) => attempts.push(attempt), [0, 0, 0]);
    expect(done).toEqual({ done: true });
    expect(attempts).toEqual([1, 2]);
    const keys = fetched.mock.calls.map(([, options]) => keyOf(options));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("does not repeat what the server refused", async () => {
    const fetched = server(new Response('{"title":"Someone was faster"}', { status: 409 }));
    await expect(submit("tasks/1/load", {}, () => {}, [0, 0])).rejects.toThrow(ProblemError);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it("gives up after the last pause", async () => {
    const fetched = server();
    await expect(submit("tasks/1/load", {}, () => {}, [0, 0])).rejects.toThrow(NetworkLost);
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it("has another key for another command", async () => {
    const fetched = server(new Response("{}"), new Response("{}"));
    await submit("tasks/1/load", {});
    await submit("tasks/1/load", {});
    const [first, second] = fetched.mock.calls.map(([, options]) => keyOf(options));
    expect(first).not.toBe(second);
  });
});
