import { NumberInput, SelectInput } from "react-admin";
import { useTexts, type Translate } from "../../shared/language";

export const TRACKINGS = ["NONE", "LOT", "UNIT", "CARRIER", "TOOL"];

const PICKINGS = ["FEFO", "FIFO"];

/** Tracking, shelf life and picking in words; nothing for other fields and what is not said. */
export function sayKeeping(field: string, value: unknown, texts: Translate): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (field === "shelfLifeDays") return texts("material.days", { smart_count: Number(value) });
  if (field === "tracking" || field === "picking") return texts(`material.${field}.${String(value)}`);
  return undefined;
}

/** How long material keeps, and which lot of it is taken first. */
export function KeepingInputs({ hint, empty }: { hint: string; empty: string }) {
  const texts = useTexts();
  return (
    <>
      <NumberInput source="shelfLifeDays" min={1} helperText={hint} sx={{ maxWidth: 320 }} />
      <SelectInput source="picking" choices={PICKINGS.map((id) => ({ id, name: texts(`material.picking.${id}`) }))} emptyText={empty} helperText={texts("material.pickingHint")} />
    </>
  );
}
