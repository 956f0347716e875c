import { describe, expect, it } from "vitest";
import { extentOf, heightFor } from "./extent";

const XML = `<bpmndi:BPMNShape><dc:Bounds x="100" y="-20" width="120" height="80"/></bpmndi:BPMNShape>
  <bpmndi:BPMNEdge><di:waypoint x="220" y="20"/><di:waypoint x="300" y="380"/></bpmndi:BPMNEdge>`;

describe("a diagram's place", () => {
  it("spans shapes and lines", () => expect(extentOf(XML)).toEqual({ width: 200, height: 400 }));

  it("is empty without any", () => expect(extentOf("<definitions/>")).toEqual({ width: 0, height: 0 }));

  it.each([
    ["as high as what is drawn", { width: 1000, height: 300 }, 1200, 348],
    ["lower where it is drawn smaller", { width: 1000, height: 600 }, 548, 348],
    ["never too low to be read", { width: 1000, height: 40 }, 1200, 176],
    ["never higher than a screen", { width: 100, height: 2000 }, 1200, 460],
  ])("is %s", (_, extent, place, height) => expect(heightFor(extent, place)).toBe(height));
});
