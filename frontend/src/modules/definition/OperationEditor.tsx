import Add from "@mui/icons-material/Add";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import { Box, Button, IconButton, Paper } from "@mui/material";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { useTexts } from "../../shared/language";
import { Cell, CheckCell } from "./Cell";
import { addingRow } from "./rowKeys";
import { useRows } from "./rows";

interface Props {
  /** Where the operation stands in the form. */
  at: string;
  onAdd: () => void;
  onRemove: () => void;
}

const MODES = ["PERSON", "MACHINE", "ATTENDED", "TRANSPORT"];
const FORMS = ["load", "kit", "store", "generic"];
/** The label of a cell stands on its upper edge and needs room there. */
const LINE = { display: "grid", columnGap: 1, rowGap: 1.75, mt: 1.75, alignItems: "start" };
const LAST = { justifySelf: "end", gridColumnEnd: -1 };

/** One operation of a draft: two lines of cells, below them its characteristics and what it takes. */
export function OperationEditor({ at, onAdd, onRemove }: Props) {
  const texts = useTexts();
  const number = String(useWatch({ name: `${at}.number` }) ?? "");
  const byPerson = useWatch({ name: `${at}.mode` }) === "PERSON";
  const choices = (field: string, ids: string[]) => ids.map((id) => ({ id, name: texts(`definition.${field}.${id}`) }));
  return (
    <Paper variant="outlined" onKeyDown={addingRow(onAdd)} sx={{ p: 1.5, mb: 1.5 }} data-operation={number}>
      <Box sx={{ ...LINE, mt: 0, gridTemplateColumns: { xs: "1fr 1fr", sm: "repeat(4, 1fr)", lg: "76px 1.4fr 1.4fr 1.2fr 1fr 1fr auto" } }}>
        <Cell name={`${at}.number`} />
        <Cell name={`${at}.nameZh`} />
        <Cell name={`${at}.nameEn`} />
        <Cell name={`${at}.workUnit`} list="places" />
        <Cell name={`${at}.mode`} choices={choices("mode", MODES)} />
        <Cell name={`${at}.form`} choices={[{ id: "", name: "–" }, ...choices("form", FORMS)]} disabled={!byPerson} />
        <IconButton aria-label={texts("definition.removeRow")} onClick={onRemove} sx={LAST} data-remove="">
          <DeleteOutline />
        </IconButton>
      </Box>
      <Box sx={{ ...LINE, gridTemplateColumns: { xs: "1fr 1fr", sm: "repeat(4, 1fr)", lg: "1.4fr 1.2fr 1fr 1fr 1fr 1fr auto" } }}>
        <Cell name={`${at}.program`} />
        <Cell name={`${at}.setupFamily`} />
        <Cell name={`${at}.setupSeconds`} number />
        <Cell name={`${at}.runSeconds`} number />
        <Cell name={`${at}.loadCapacity`} number />
        <Cell name={`${at}.waitLimit`} example="PT30M" />
        <CheckCell name={`${at}.look`} />
      </Box>
      <Characteristics at={`${at}.characteristics`} />
      <Taken at={`${at}.materials`} />
    </Paper>
  );
}

function Characteristics({ at }: { at: string }) {
  const texts = useTexts();
  const { fields, add, remove } = useRows<{ code: string }>(at, ({ code }) => `${texts("definition.row.characteristics")} ${code}`);
  const addLast = () => add(fields.length, { code: "", nameZh: "", nameEn: "", tag: "", nominal: null, lower: null, upper: null, unit: "mm", key: false }, "code");
  return (
    <Rows add={texts("definition.addCharacteristic")} onAdd={addLast} data-rows="characteristics">
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ ...LINE, gridTemplateColumns: { xs: "1fr 1fr", sm: "repeat(5, 1fr)", lg: "72px 1.6fr 1.6fr 1fr 96px 96px 96px 60px auto auto" } }}>
          <Cell name={`${at}.${index}.code`} />
          <Cell name={`${at}.${index}.nameZh`} />
          <Cell name={`${at}.${index}.nameEn`} />
          <Cell name={`${at}.${index}.tag`} />
          <Cell name={`${at}.${index}.nominal`} number />
          <Cell name={`${at}.${index}.lower`} number />
          <Cell name={`${at}.${index}.upper`} number />
          <Cell name={`${at}.${index}.unit`} />
          <CheckCell name={`${at}.${index}.key`} />
          <Remove onRemove={() => remove(index)} />
        </Box>
      ))}
    </Rows>
  );
}

function Taken({ at }: { at: string }) {
  const texts = useTexts();
  const { fields, add, remove } = useRows<{ material: string }>(at, ({ material }) => `${texts("definition.field.material")} ${material}`);
  return (
    <Rows add={texts("definition.addMaterial")} onAdd={() => add(fields.length, { material: "", quantity: 1 }, "material")} data-rows="materials">
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ ...LINE, gridTemplateColumns: { xs: "1fr 1fr auto", md: "260px 120px max-content" } }}>
          <Cell name={`${at}.${index}.material`} list="materials" />
          <Cell name={`${at}.${index}.quantity`} number />
          <Remove onRemove={() => remove(index)} />
        </Box>
      ))}
    </Rows>
  );
}

function Rows({ add, onAdd, children, ...more }: { add: string; onAdd: () => void; children: ReactNode; "data-rows": string }) {
  return (
    <Box sx={{ pl: { lg: 4 }, mt: 0.5, "& > button": { mt: 0.5 } }} {...more}>
      {children}
      <Button size="small" startIcon={<Add />} onClick={onAdd}>
        {add}
      </Button>
    </Box>
  );
}

function Remove({ onRemove }: { onRemove: () => void }) {
  const texts = useTexts();
  return (
    <IconButton size="small" aria-label={texts("definition.removeRow")} onClick={onRemove} sx={LAST}>
      <DeleteOutline fontSize="small" />
    </IconButton>
  );
}
