import { describe, expect, it } from "vitest";
import { tilesOf } from "./tiles";
import type { Counts } from "./types";

const NONE: Counts = { holding: 0, inStock: 0, leftStore: 0, inProcess: 0, builtIn: 0, scrapped: 0, takenOut: 0 };

describe("the tiles of a recall", () => {
  it("say where to look even where there is nothing", () =>
    expect(tilesOf(NONE).map(({ key, count }) => `${key} ${count}`)).toEqual(["inStock 0", "inProcess 0", "leftStore 0"]));

  it("name what is over only where it happened", () =>
    expect(tilesOf({ ...NONE, holding: 3, scrapped: 1, takenOut: 2 }).map(({ key }) => key)).toEqual(["inStock", "inProcess", "leftStore", "scrapped", "takenOut"]));
});
