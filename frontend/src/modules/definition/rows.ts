import { createContext, useContext } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";

/** Takes back what was done to rows last. */
export interface Done {
  /** What was removed, as it is told; nothing for a row that was added. */
  removed?: string;
  undo: () => void;
}

export const RowsDone = createContext<(done: Done) => void>(() => undefined);

/** The rows of a table of the form. What is added or removed can be taken back, the last first: so each finds its place as it was. */
export function useRows(name: string) {
  const done = useContext(RowsDone);
  const { getValues, setValue } = useFormContext();
  const { fields, insert, remove } = useFieldArray({ name });
  const rows = () => (getValues(name) ?? []) as object[];
  const put = (changed: object[]) => setValue(name, changed, { shouldDirty: true });

  const add = (index: number, row: object, focus: string) => {
    insert(index, row, { focusName: `${name}.${index}.${focus}` });
    done({ undo: () => put(rows().toSpliced(index, 1)) });
  };
  const removeRow = (index: number, told: string) => {
    const row = rows()[index];
    remove(index);
    done({ removed: told, undo: () => put(rows().toSpliced(index, 0, row)) });
  };
  return { fields, add, remove: removeRow };
}
