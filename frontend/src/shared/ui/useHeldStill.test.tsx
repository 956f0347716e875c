import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { useHeldStill } from "./useHeldStill";

afterEach(cleanup);

let bring: (rows: string[]) => void;
let tapped: string[];

function Rows() {
  const [rows, setRows] = useState(["first", "second"]);
  const { shown, hold } = useHeldStill(rows);
  bring = setRows;
  return (
    <div {...hold}>
      {shown.map((row) => (
        <button key={row} onClick={() => tapped.push(row)}>
          {row}
        </button>
      ))}
    </div>
  );
}

const shown = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);

it("shows what comes, but not under a finger until its tap is told", async () => {
  tapped = [];
  render(<Rows />);
  const second = screen.getByText("second");
  fireEvent.pointerDown(second);
  bring(["second", "third"]);
  fireEvent.pointerUp(second);
  expect(shown()).toEqual(["first", "second"]);
  fireEvent.click(second);
  expect(tapped).toEqual(["second"]);
  await screen.findByText("third");
  expect(shown()).toEqual(["second", "third"]);
});

it("lets go of what a finger that scrolled had touched", async () => {
  render(<Rows />);
  fireEvent.pointerDown(screen.getByText("first"));
  bring(["third"]);
  fireEvent.pointerCancel(window);
  await screen.findByText("third");
  expect(shown()).toEqual(["third"]);
});
