import { createContext, useContext } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";

/** Takes back what was done to rows last. */
export interface Done {
  /** What was removed, as it is told; nothing for a row that was added. */
  removed?: string;
  undo: () => void;
}

export const RowsDone = createContext<(done: Done) => void>(() => undefined);

/**
 * The rows of a table of the form. What is added or removed can be taken back, the last first: so each finds its place as it was. An
 * added row into which something was typed meanwhile is removed as any other, so that it can come back.
 */
export function useRows<Row extends object>(name: string, titleOf: (row: Row) => string) {
  const done = useContext(RowsDone);
  const { getValues, setValue } = useFormContext();
  const { fields, insert, remove } = useFieldArray({ name });
  const rows = () => (getValues(name) ?? []) as Row[];
  const put = (changed: Row[]) => setValue(name, changed, { shouldDirty: true });
  const removed = (index: number, row: Row) => done({ removed: titleOf(row), undo: () => put(rows().toSpliced(index, 0, row)) });

  const add = (index: number, row: object, focus: string) => {
    insert(index, row, { focusName: `${name}.${index}.${focus}` });
    done({
      undo: () => {
        const now = rows()[index];
        put(rows().toSpliced(index, 1));
        if (!isAlike(row, now)) removed(index, now);
      },
    });
  };
  const removeRow = (index: number) => {
    const row = rows()[index];
    remove(index);
    removed(index, row);
  };
  return { fields, add, remove: removeRow };
}

/** A field that was emptied is as one that never held anything, and a number as its text. */
function isAlike(added: object, now: object): boolean {
  const before = new Map<string, unknown>(Object.entries(added));
  return Object.entries(now).every(([field, value]) => text(value) === text(before.get(field)));
}

const text = (value: unknown) => (typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? ""));
