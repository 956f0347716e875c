import { describe, expect, it } from "vitest";
import { firstToUse, isUsable, type MaterialLot } from "./lot";

const lot = (code: string, more: Partial<MaterialLot> = {}): MaterialLot => ({ id: code, code, material: "PP-BRG-6001", quantity: 10, quality: "ACCEPTED", usage: "AVAILABLE", ...more });

describe("a lot", () => {
  it("may be used while it is accepted, left over and not expired", () => {
    expect(isUsable(lot("a"))).toBe(true);
    expect(isUsable(lot("a", { quality: "ON_HOLD" }))).toBe(false);
    expect(isUsable(lot("a", { usage: "CONSUMED" }))).toBe(false);
    expect(isUsable(lot("a", { usage: "EXPIRED" }))).toBe(false);
  });

  it("comes first when it expires first, then when it is older", () => {
    const keeps = lot("keeps", { receivedAt: "2026-01-01T00:00:00Z" });
    const older = lot("older", { expiresAt: "2027-03-01T00:00:00Z", receivedAt: "2026-02-01T00:00:00Z" });
    const newer = lot("newer", { expiresAt: "2027-03-01T00:00:00Z", receivedAt: "2026-04-01T00:00:00Z" });
    const soon = lot("soon", { expiresAt: "2026-12-01T00:00:00Z", receivedAt: "2026-05-01T00:00:00Z" });
    expect([keeps, newer, soon, older].toSorted(firstToUse).map(({ code }) => code)).toEqual(["soon", "older", "newer", "keeps"]);
  });
});
