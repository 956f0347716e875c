import raEn from "ra-language-english";
import { describe, expect, it } from "vitest";
import { FEATURES } from "../modules/messages";
import { flatten, type Messages } from "../shared/language";
import { reactAdminZh } from "./messages/reactAdminZh";
import { resourcesEn } from "./messages/resourcesEn";
import { resourcesZh } from "./messages/resourcesZh";

const PAIRS: [string, Messages, Messages][] = [
  ["react-admin", raEn as unknown as Messages, reactAdminZh as unknown as Messages],
  ["resources", resourcesEn, resourcesZh],
  ...FEATURES.map(([en, zh]): [string, Messages, Messages] => [Object.keys(en)[0], en, zh]),
];

const holes = (text: string) => [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name))].toSorted();

describe.each(PAIRS)("the texts of %s", (_, en, zh) => {
  const english = flatten(en);
  const chinese = flatten(zh);

  it("have the same keys in both languages", () => {
    expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("say something in both languages", () => {
    const silent = [...english, ...chinese].filter(([, text]) => text === "");
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it("fill no hole in Chinese that English does not have", () => {
    const strange = [...chinese].filter(([key, text]) => {
      const known = holes(english.get(key) ?? "");
      return holes(text).some((hole) => hole !== "smart_count" && !known.includes(hole));
    });
    expect(strange.map(([key]) => key)).toEqual([]);
  });
});
