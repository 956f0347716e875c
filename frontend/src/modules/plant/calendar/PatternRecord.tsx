import { DataTable, NumberInput, required, TextInput } from "react-admin";
import { useTexts } from "../../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../../shared/record";
import { PatternGrid } from "./PatternGrid";
import { crewsOf, useShifts } from "./shifts";
import { TurnsInput } from "./TurnsInput";
import type { Pattern, Turn } from "./types";

const KIND: RecordKind = {
  resource: "shift-patterns",
  path: "plant/shift-patterns",
  entity: "plant.shift-pattern",
  fields: ["nameZh", "nameEn", "length", "turns"],
  say: (field, value) => (field === "turns" ? turnsText(value as Turn[]) : undefined),
};

/** Crew by crew what it works, day after day; a dot is a day off. */
function turnsText(turns: Turn[]): string {
  const last = Math.max(...turns.map(({ day }) => day));
  const days = Array.from({ length: last }, (_, number) => number + 1);
  return crewsOf(turns)
    .map((crew) => `${crew}: ${days.map((day) => turns.find((turn) => turn.day === day && turn.crew === crew)?.shift ?? "·").join(" ")}`)
    .join("; ");
}

/** The ways in which crews take turns. */
export function PatternList() {
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.NumberCol source="length" />
      <DataTable.Col source="crews" disableSort render={({ turns }: MasterRecord) => crewsOf(turns as Turn[]).join(" ")} />
    </RecordList>
  );
}

export function PatternCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ length: 7, turns: [] }}>
      <TextInput source="code" validate={required()} helperText={texts("calendar.codeHint")} autoFocus />
      <PatternFields />
    </RecordCreate>
  );
}

export function PatternEdit() {
  return (
    <RecordEdit kind={KIND}>
      <PatternFields />
    </RecordEdit>
  );
}

const SHOWN = { turns: (record: MasterRecord) => <Picture {...(record as unknown as Pattern)} /> };

export function PatternPage() {
  return <RecordShow kind={KIND} shown={SHOWN} />;
}

function Picture({ length, turns }: Pattern) {
  return <PatternGrid length={length} turns={turns} shifts={useShifts()} />;
}

function PatternFields() {
  const texts = useTexts();
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <NumberInput source="length" min={1} max={366} validate={required()} helperText={texts("calendar.lengthHint")} sx={{ maxWidth: 260 }} />
      <TurnsInput />
    </>
  );
}
