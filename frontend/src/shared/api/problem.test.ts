import { describe, expect, it } from "vitest";
import { fieldErrors, problemText } from "./problem";

describe("a problem", () => {
  it("says what happened and then the way out", () => {
    expect(problemText({ status: 422, title: "The lot is on hold.", detail: "Ask quality to release it." })).toBe(
      "The lot is on hold. Ask quality to release it.",
    );
  });

  it("names its incident and nothing of its inside", () => {
    expect(problemText({ status: 500, title: "Unexpected failure.", incidentId: "I-7" })).toBe("Unexpected failure. (I-7)");
  });

  it.each([
    ["/quantity", "quantity"],
    ["#/lines/0/quantity", "lines.0.quantity"],
    ["quantity", "quantity"],
  ])("maps the pointer %s to the field %s", (pointer, field) => {
    expect(fieldErrors({ status: 400, title: "Invalid", errors: [{ pointer, message: "wrong" }] })).toEqual({ [field]: "wrong" });
  });

  it("has no field errors where the server names none", () => {
    expect(fieldErrors({ status: 409, title: "Someone was faster" })).toBeUndefined();
  });
});
