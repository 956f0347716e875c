import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useHeldStill } from "./useHeldStill";

afterEach(cleanup);

const tap = vi.fn();

function Rows({ rows }: { rows: string[] }) {
  const { shown, hold } = useHeldStill(rows);
  return (
    <div {...hold}>
      {shown.map((row) => (
        <button key={row} onClick={() => tap(row)}>
          {row}
        </button>
      ))}
    </div>
  );
}

const press = (element: Element, button = 0) => fireEvent(element, new MouseEvent("pointerdown", { bubbles: true, button }));
const shown = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);

it("shows what comes, but not under a finger until its tap is told", async () => {
  const { rerender } = render(<Rows rows={["first", "second"]} />);
  const second = screen.getByText("second");
  press(second);
  rerender(<Rows rows={["second", "third"]} />);
  fireEvent.pointerUp(second);
  expect(shown()).toEqual(["first", "second"]);
  fireEvent.click(second);
  expect(tap).toHaveBeenCalledExactlyOnceWith("second");
  await screen.findByText("third");
  expect(shown()).toEqual(["second", "third"]);
});

it("lets go of what a finger that scrolled had touched", async () => {
  const { rerender } = render(<Rows rows={["first"]} />);
  press(screen.getByText("first"));
  rerender(<Rows rows={["second"]} />);
  fireEvent.pointerCancel(window);
  await screen.findByText("second");
  expect(shown()).toEqual(["second"]);
});

it("holds nothing for a button that opens the browser's own menu", () => {
  const { rerender } = render(<Rows rows={["first"]} />);
  press(screen.getByText("first"), 2);
  rerender(<Rows rows={["second"]} />);
  expect(shown()).toEqual(["second"]);
});
