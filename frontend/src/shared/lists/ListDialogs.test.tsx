import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { ListDialogs, useListDialogs } from "./ListDialogs";

afterEach(cleanup);

/** A row's button that goes with its row. */
function Row() {
  const { open, close } = useListDialogs();
  const [gone, leave] = useState(false);
  if (gone) return null;
  const dialog = (
    <button type="button" onClick={close}>
      told
    </button>
  );
  const act = () => {
    open(dialog);
    leave(true);
  };
  return (
    <button type="button" onClick={act}>
      act
    </button>
  );
}

it("keeps a dialog when the row that opened it is gone, until the dialog is closed", () => {
  render(
    <ListDialogs>
      <Row />
    </ListDialogs>,
  );
  fireEvent.click(screen.getByText("act"));
  expect(screen.queryByText("act")).toBeNull();
  fireEvent.click(screen.getByText("told"));
  expect(screen.queryByText("told")).toBeNull();
});
