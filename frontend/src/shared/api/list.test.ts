import { describe, expect, it } from "vitest";
import { listOf } from "./list";

const asked = (path: string) => Object.fromEntries(new URLSearchParams(path.split("?")[1]));

describe("the path of a list", () => {
  it("asks for as many lines as the server gives, and not for its first page", () => {
    expect(asked(listOf("connectivity/devices"))).toEqual({ filter: "{}", range: "[0,499]" });
  });

  it("asks for a page behind others", () => {
    expect(asked(listOf("equipment/equipment", { first: 20, count: 10 })).range).toBe("[20,29]");
  });

  it("carries filter, sort and count", () => {
    const path = listOf("material/lots", { filter: { material: "RM & 1" }, sort: ["receivedAt", "DESC"], count: 5 });
    expect(path.startsWith("material/lots?")).toBe(true);
    expect(asked(path)).toEqual({ filter: '{"material":"RM & 1"}', sort: '["receivedAt","DESC"]', range: "[0,4]" });
  });
});
