import { describe, expect, it } from "vitest";
import { startOf } from "./StartPage";

describe("a person's work begins", () => {
  it.each([
    ["at the line for who supervises", ["ordering.create", "execution.read", "execution.supervise"], "/line"],
    ["at the orders for who plans", ["ordering.create", "execution.work"], "/production-orders"],
    ["at the tasks for who works", ["execution.read", "execution.work"], "/tasks"],
    ["at the line for who only looks", ["execution.read"], "/line"],
    ["at the orders for anybody else", [], "/production-orders"],
  ])("%s", (_, permissions, page) => expect(startOf(permissions)).toBe(page));
});
