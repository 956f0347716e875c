import { describe, expect, it } from "vitest";
import { standingOf, suggestedPassword, type Account } from "./account";

const account = (state: Account["state"], lockedUntil: string | null) => ({ state, lockedUntil }) as Account;

describe("an account", () => {
  it.each([
    ["ACTIVE", null, "ACTIVE"],
    ["ACTIVE", "2026-11-29T10:00:00Z", "LOCKED"],
    ["DEACTIVATED", "2026-11-29T10:00:00Z", "DEACTIVATED"],
    ["EXPIRED", "2026-11-29T10:00:00Z", "EXPIRED"],
  ] as const)("that is %s and locked until %s stands as %s", (state, lockedUntil, standing) => {
    expect(standingOf(account(state, lockedUntil))).toBe(standing);
  });
});

describe("a suggested password", () => {
  it("can be read out, and is another each time", () => {
    const suggested = Array.from({ length: 50 }, suggestedPassword);
    suggested.forEach((password) => expect(password).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/));
    expect(new Set(suggested).size).toBe(50);
  });
});
