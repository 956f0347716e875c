import { Box } from "@mui/material";
import { ArrayInput, DataTable, NumberInput, required, SimpleFormIterator, TextInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { useTexts } from "../../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../../shared/record";
import { ShiftBar } from "./ShiftBar";
import type { Break, Shift } from "./types";

const KIND: RecordKind = {
  resource: "shifts",
  path: "plant/shifts",
  entity: "plant.shift",
  fields: ["nameZh", "nameEn", "start", "end", "breaks"],
  say: (field, value, texts) =>
    field === "breaks" ? (value as Break[]).map(({ after, minutes }) => texts("calendar.breakText", { after, minutes })).join(", ") || "–" : undefined,
};

const SHOWN = { breaks: (record: MasterRecord) => <ShiftBar {...(record as unknown as Shift)} /> };

/** The shifts that the plant works. */
export function ShiftList() {
  const texts = useTexts();
  return (
    <RecordList kind={KIND} hidden={["nameEn"]}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="start" />
      <DataTable.Col source="end" render={(shift: MasterRecord) => endText(shift as unknown as Shift, texts)} />
      <DataTable.NumberCol source="netMinutes" disableSort />
    </RecordList>
  );
}

const endText = ({ start, end }: Shift, texts: ReturnType<typeof useTexts>) => (end <= start ? texts("calendar.nextDay", { time: end }) : end);

export function ShiftCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ start: "08:00", end: "16:00", breaks: [{ after: 240, minutes: 30 }] }}>
      <TextInput source="code" validate={required()} helperText={texts("calendar.codeHint")} autoFocus />
      <ShiftFields />
    </RecordCreate>
  );
}

export function ShiftEdit() {
  return (
    <RecordEdit kind={KIND}>
      <ShiftFields />
    </RecordEdit>
  );
}

export function ShiftPage() {
  return <RecordShow kind={KIND} shown={SHOWN} />;
}

function ShiftFields() {
  const texts = useTexts();
  const [start, end, breaks] = useWatch({ name: ["start", "end", "breaks"] }) as [string?, string?, Break[]?];
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <Box sx={{ display: "flex", gap: 2, flexWrap: "wrap" }}>
        <TextInput source="start" type="time" validate={required()} sx={{ width: 160 }} />
        <TextInput source="end" type="time" validate={required()} helperText={texts("calendar.endHint")} sx={{ width: 260 }} />
      </Box>
      <ShiftBar start={start} end={end} breaks={breaks} />
      <ArrayInput source="breaks" helperText={texts("calendar.breaksHint")}>
        <SimpleFormIterator inline disableReordering fullWidth={false} disableClear>
          <NumberInput source="after" label={texts("resources.shifts.fields.after")} min={0} validate={required()} helperText={false} sx={{ width: 200 }} />
          <NumberInput source="minutes" label={texts("resources.shifts.fields.minutes")} min={1} validate={required()} helperText={false} sx={{ width: 160 }} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
