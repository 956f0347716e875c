import { TextField } from "@mui/material";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../../modules/messages";
import { CommandDialog } from "./CommandDialog";
import type { Command } from "./useCommand";

const IDLE = { busy: false, attempt: 0, run: vi.fn(), forget: vi.fn() } as unknown as Command;
const REFUSED = { ...IDLE, failure: new Error("refused") };

function Asking({ command, ready = true, onConfirm = () => {} }: { command: Command; ready?: boolean; onConfirm?: () => void }) {
  return (
    <CommandDialog title="Divide" confirm="Divide" command={command} ready={ready} onConfirm={onConfirm} onClose={() => {}}>
      <TextField autoFocus label="Note" />
      <TextField label="Quantity" error={command.failure !== undefined} />
    </CommandDialog>
  );
}

const submit = () => fireEvent.submit(document.querySelector("form")!);

beforeAll(addFeatureMessages);
afterEach(cleanup);

describe("a dialog of a command", () => {
  it.each([
    [true, 1],
    [false, 0],
  ])("sends it with Enter where everything is said: %s", (ready, times) => {
    const onConfirm = vi.fn();
    render(<Asking command={IDLE} ready={ready} onConfirm={onConfirm} />);
    submit();
    expect(onConfirm).toHaveBeenCalledTimes(times);
  });

  it("does not send the form behind it", () => {
    const behind = vi.fn();
    render(
      <form onSubmit={behind}>
        <Asking command={IDLE} />
      </form>,
    );
    fireEvent.submit(document.querySelector("[role=dialog] form")!);
    expect(behind).not.toHaveBeenCalled();
  });

  it("keeps the focus and what was typed while it is under way, and leads to the field that is refused", async () => {
    const { rerender } = render(<Asking command={IDLE} />);
    screen.getByRole("button", { name: "Divide" }).focus();
    rerender(<Asking command={{ ...IDLE, busy: true }} />);
    expect(screen.getByRole("dialog")).toBe(document.activeElement);
    expect(screen.getByLabelText("Note").closest("[inert]")).not.toBeNull();
    rerender(<Asking command={REFUSED} />);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Quantity")));
    expect(screen.getByLabelText("Note").closest("[inert]")).toBeNull();
  });
});
