import { describe, expect, it } from "vitest";
import { grants, grouped, toggled, type Permission } from "./permissions";

const permission = (name: string): Permission => ({ name, module: name.split(".")[0], moduleName: name, text: name });

describe("what a role grants", () => {
  it.each([
    [["ordering.read"], "ordering.read", true],
    [["ordering.*"], "ordering.read", true],
    [["*"], "ordering.read", true],
    [["ordering.*"], "order.read", false],
    [["ordering.read"], "ordering.release", false],
    [[], "ordering.read", false],
  ])("%j grants %s: %s", (granted, name, given) => {
    expect(grants(granted, name)).toBe(given);
  });

  it("names nothing besides a pattern that covers it", () => {
    expect(toggled(["ordering.read", "plant.read"], "ordering.*", true)).toEqual(["ordering.*", "plant.read"]);
    expect(toggled(["ordering.read"], "*", true)).toEqual(["*"]);
  });

  it("loses nothing but what is taken", () => {
    expect(toggled(["ordering.*", "plant.read"], "ordering.*", false)).toEqual(["plant.read"]);
  });
});

describe("the permissions", () => {
  it("stand together by module", () => {
    const groups = grouped([permission("a.read"), permission("b.read"), permission("a.edit")]);
    expect(groups.map((group) => group.permissions.map(({ name }) => name))).toEqual([["a.read", "a.edit"], ["b.read"]]);
  });
});
