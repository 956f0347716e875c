import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ScanField } from "./ScanField";

const TAP = { detail: 1 };
const KEYBOARD = { detail: 0 };

function shown(keepFocus: boolean) {
  const { container } = render(
    <>
      <ScanField label="Scan" keepFocus={keepFocus} onScan={() => {}} />
      <button type="button">One more</button>
      <div role="dialog">
        <button type="button">In the dialog</button>
      </div>
      <input aria-label="Reason" />
    </>,
  );
  return container.querySelector<HTMLInputElement>("[data-scan]")!;
}

function press(element: HTMLElement, how: object) {
  element.focus();
  fireEvent.click(element, how);
  vi.advanceTimersByTime(1_000);
}

describe("a scan field that keeps the focus", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it("takes it back from a button that was tapped, so that the next scan does not press it again", () => {
    const field = shown(true);
    press(screen.getByText("One more"), TAP);
    expect(document.activeElement).toBe(field);
  });

  it.each([
    ["a button that was pressed by keyboard", () => screen.getByText("One more"), KEYBOARD],
    ["a dialog", () => screen.getByText("In the dialog"), TAP],
    ["a field that a person types into", () => screen.getByLabelText("Reason"), TAP],
  ])("leaves it to %s", (_, found, how) => {
    shown(true);
    press(found(), how);
    expect(document.activeElement).toBe(found());
  });

  it("takes nothing back from a tapped button where it is not to keep the focus", () => {
    shown(false);
    press(screen.getByText("One more"), TAP);
    expect(document.activeElement).toBe(screen.getByText("One more"));
  });
});
