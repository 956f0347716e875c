import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { routes } from "../../app/routes.testing";
import { isSetUp, stepsOf, type ReadinessLine, type ReadinessStep } from "./types";

const SOURCES = "../backend/src/main/java/io/takt";

const line = (step: ReadinessStep, missing: number): ReadinessLine => ({ id: `${step}.${missing}`, step, text: "", why: "", missing, examples: [], screen: "/" });

it("a plant is set up once something can be ordered, even if a machine is out of reach", () => {
  expect(isSetUp([line("PLANT", 0), line("PRODUCT", 0), line("CONTROL", 2)])).toBe(true);
  expect(isSetUp([line("PLANT", 0), line("PRODUCT", 1)])).toBe(false);
  expect(isSetUp([line("PLANT", 1), line("PRODUCT", 0)])).toBe(false);
});

it("steps stand in the server's order, each once", () => {
  expect(stepsOf([line("PLANT", 0), line("PLANT", 1), line("STOCK", 0)])).toEqual(["PLANT", "STOCK"]);
});

it("every screen that a line of the server names is one of the app's", () => {
  const checks = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("Readiness.java"))
    .map((name) => readFileSync(`${SOURCES}/${name}`, "utf8"))
    .filter((source) => source.includes("implements ReadinessCheck"));
  const screens = checks.flatMap((source) => [...source.matchAll(/"\/([\w-]*)[^"]*"/g)].map(([, name]) => name));
  expect(checks.length).toBeGreaterThan(5);
  expect(screens.length).toBeGreaterThan(10);
  expect(screens.filter((name) => !routes().includes(name))).toEqual([]);
});
