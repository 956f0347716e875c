import Undo from "@mui/icons-material/Undo";
import { Button, Snackbar } from "@mui/material";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTexts } from "../../shared/language";
import { RowsDone, type Done } from "./rows";

/** A field has an undo of its own. */
const FIELD = "input, textarea, select";

/** Rows that were added or removed by mistake: taken back with Ctrl+Z outside a field, a removed one by the button that says so. */
export function RowsUndo({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const [stack, setStack] = useState<Done[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const last = stack.at(-1);
  const undo = () => {
    setStack(stack.slice(0, -1));
    last?.undo();
  };
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || (event.target as Element).closest?.(`${FIELD}, [role=dialog]`)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  // the button that was pressed is gone with its row
  useEffect(() => {
    if (last?.removed) button.current?.focus();
  }, [last]);
  return (
    <RowsDone value={(done) => setStack((before) => [...before, done])}>
      {children}
      <Snackbar
        open={last?.removed !== undefined}
        message={texts("definition.rowRemoved", { row: last?.removed ?? "" })}
        data-row-removed=""
        action={
          <Button ref={button} size="small" color="inherit" startIcon={<Undo />} data-undo="" onClick={undo}>
            {texts("definition.undo")}
          </Button>
        }
      />
    </RowsDone>
  );
}
