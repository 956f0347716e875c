import { describe, expect, it } from "vitest";
import { anchorOf, chaptersOf, passagesOf, search } from "./text";

const PLANT = "# Plant\n\nThe tree. ![tree](../pictures/en/plant.jpg)\n\n## Move a place\n\n1. Drag it.\n2. See [lists](lists.md#archive) for **archiving**.\n";
const LISTS = "# Lists\n\nArchive what is not used.\n";

describe("the guide's text", () => {
  it("has chapters with their pages in order", () =>
    expect(chaptersOf("# Guide\n\n## Begin\n\n- [Plant](plant.md)\n- [Lists](lists.md)\n\n## Daily\n\n- [Orders](orders.md)\n")).toEqual([
      { title: "Begin", entries: [{ page: "plant", title: "Plant" }, { page: "lists", title: "Lists" }] },
      { title: "Daily", entries: [{ page: "orders", title: "Orders" }] },
    ]));

  it("reaches headings in any script", () => {
    expect(anchorOf("What errors mean: a list")).toBe("what-errors-mean-a-list");
    expect(anchorOf("移动位置（拖动）")).toBe("移动位置拖动");
  });

  it("is read as plain words below each heading", () =>
    expect(passagesOf(PLANT)).toEqual([
      { heading: "Plant", anchor: "plant", words: "The tree." },
      { heading: "Move a place", anchor: "move-a-place", words: "Drag it. See lists for archiving." },
    ]));
});

describe("a search in the guide", () => {
  const pages = [{ page: "plant", title: "Plant", text: PLANT }, { page: "lists", title: "Lists", text: LISTS }];

  it("finds the passages that hold every word", () => {
    expect(search("drag LISTS", pages).map(({ page, passage }) => [page, passage.anchor])).toEqual([["plant", "move-a-place"]]);
    expect(search("nothing", pages)).toEqual([]);
    expect(search("  ", pages)).toEqual([]);
  });

  it("shows what a heading says first", () => expect(search("lists", pages).map(({ page }) => page)).toEqual(["lists", "plant"]));
});
