import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Box } from "./Box";
import { byCarrier, slotsOf } from "./box";

const unit = (slot: number | null, state = "GOOD", carrier = "BX-1") => ({ code: `${carrier}-${slot}`, slot, state, carrier });

afterEach(cleanup);

describe("a box", () => {
  it("has six slots, filled or not", () => {
    const slots = slotsOf([unit(2), unit(5)]);
    expect(slots.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(slots.filter((slot) => slot.unit).map(({ number }) => number)).toEqual([2, 5]);
  });

  it("shows what took a slot last", () => {
    const [first] = slotsOf([unit(1, "SCRAPPED"), unit(1, "IN_PROCESS")]);
    expect(first.unit?.state).toBe("IN_PROCESS");
  });

  it("grows with a carrier that holds more", () => expect(slotsOf([unit(8)])).toHaveLength(8));

  it("is one per carrier, and what lies in none comes last", () => {
    const groups = byCarrier([unit(1, "GOOD", ""), unit(1, "GOOD", "BX-2"), unit(1, "GOOD", "BX-1")]);
    expect(groups.map(([carrier]) => carrier)).toEqual(["BX-1", "BX-2", ""]);
  });

  it("tells which slot was tapped", () => {
    const tapped = vi.fn();
    render(<Box carrier="BX-1" units={[unit(3)]} stateText={() => "good"} onSlot={tapped} />);
    fireEvent.click(screen.getByRole("button", { name: "3 · BX-1-3: good" }));
    expect(tapped).toHaveBeenCalledWith(unit(3));
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });
});
