import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GROUPS } from "../../app/Menu";
import { routes } from "../../app/routes.testing";
import { FIRST_PAGE, guidePageOf, PAGES } from "./pageOf";
import { chaptersOf, passagesOf } from "./text";

const GUIDE = "../backend/docs/guide";
const LANGUAGES = ["en", "zh"] as const;
const LARGEST_PICTURE = 120_000;
const NOT_IN_APP = ["terminal.html"];

type Language = (typeof LANGUAGES)[number];

const namesOf = (language: Language) => readdirSync(`${GUIDE}/${language}`).filter((name) => name.endsWith(".md")).toSorted();
const textOf = (language: Language, name: string) => readFileSync(`${GUIDE}/${language}/${name}`, "utf8");
const picturesOf = (text: string) => [...text.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, said, address]) => ({ said, address }));
const linksOf = (text: string) => [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)]*)\)/g)].map(([, address]) => address);
const levelsOf = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks.length);

const orderOf = (language: Language) => chaptersOf(textOf(language, "contents.md")).map(({ entries }) => entries.map(({ page }) => page));

const PAGE_FILES = LANGUAGES.flatMap((language) => namesOf(language).map((name) => [language, name] as const));

describe("the guide", () => {
  it("has the same pages in both languages, and each once in the contents", () => {
    expect(namesOf("zh")).toEqual(namesOf("en"));
    for (const language of LANGUAGES) {
      const entries = chaptersOf(textOf(language, "contents.md")).flatMap((chapter) => chapter.entries);
      expect(entries.map(({ page }) => `${page}.md`).toSorted()).toEqual(namesOf(language).filter((name) => name !== "contents.md"));
      for (const { page, title } of entries) expect(textOf(language, `${page}.md`).split("\n")[0]).toBe(`# ${title}`);
    }
    expect(orderOf("zh")).toEqual(orderOf("en"));
  });

  it("has a page for every entry of the menu, and begins with one", () => {
    const screens = GROUPS.flatMap(({ entries }) => entries).map(({ to }) => to);
    expect(screens.filter((to) => guidePageOf(to) === undefined)).toEqual([]);
    const known = namesOf("en");
    expect([FIRST_PAGE, ...Object.values(PAGES)].filter((page) => !known.includes(`${page}.md`))).toEqual([]);
  });

  it("keeps no picture that no page shows", () => {
    for (const language of LANGUAGES) {
      const shown = namesOf(language).flatMap((name) => picturesOf(textOf(language, name))).map(({ address }) => address.split("/").pop());
      expect(readdirSync(`${GUIDE}/pictures/${language}`).toSorted()).toEqual(shown.toSorted());
    }
  });
});

describe.each(PAGE_FILES)("the page %s/%s", (language, name) => {
  const text = textOf(language, name);
  const other = textOf(language === "en" ? "zh" : "en", name);

  it("has the headings and pictures of the other language", () => {
    expect(levelsOf(text)).toEqual(levelsOf(other));
    expect(picturesOf(text).map(({ address }) => address)).toEqual(picturesOf(other).map(({ address }) => address.replace(/pictures\/\w+/, `pictures/${language}`)));
  });

  it("shows pictures that are there, small, and told in words", () => {
    for (const { said, address } of picturesOf(text)) {
      expect(said).not.toBe("");
      expect(address).toMatch(new RegExp(`^\\.\\./pictures/${language}/[\\w-]+\\.jpg$`));
      expect(statSync(`${GUIDE}/${language}/${address}`).size).toBeLessThan(LARGEST_PICTURE);
    }
  });

  it("leads to screens, pages and passages that are there", () => {
    const screens = routes();
    for (const address of linksOf(text)) {
      const [target, anchor] = address.split("#");
      if (address.startsWith("#/")) expect(screens).toContain(address.slice(2).split("/")[0]);
      else if (!NOT_IN_APP.includes(address)) {
        expect(namesOf(language)).toContain(target);
        if (anchor) expect(passagesOf(textOf(language, target)).map((passage) => passage.anchor)).toContain(anchor);
      }
    }
  });
});
