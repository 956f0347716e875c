import { expect, it } from "vitest";
import { isSetUp, stepsOf, type ReadinessLine, type ReadinessStep } from "./types";

const line = (step: ReadinessStep, missing: number): ReadinessLine => ({ id: `${step}.${missing}`, step, text: "", why: "", missing, examples: [], screen: "/" });

it("a plant is set up once something can be ordered, even if a machine is out of reach", () => {
  expect(isSetUp([line("PLANT", 0), line("PRODUCT", 0), line("CONTROL", 2)])).toBe(true);
  expect(isSetUp([line("PLANT", 0), line("PRODUCT", 1)])).toBe(false);
  expect(isSetUp([line("PLANT", 1), line("PRODUCT", 0)])).toBe(false);
});

it("steps stand in the server's order, each once", () => {
  expect(stepsOf([line("PLANT", 0), line("PLANT", 1), line("STOCK", 0)])).toEqual(["PLANT", "STOCK"]);
});
