import { useMemo } from "react";
import { AutocompleteArrayInput, ArrayInput, AutocompleteInput, DataTable, DateInput, ReferenceInput, required, SimpleFormIterator, TextInput } from "react-admin";
import { nameOf, useTexts, type Translate } from "../../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, valueText, type MasterRecord, type RecordKind } from "../../../shared/record";
import { usePlaceNames } from "../useStructure";
import { usePlantDay } from "./usePlantDay";
import { formatDay, mondayOf } from "./days";
import { DaysView } from "./DaysView";
import type { Entry, Period, WorkCalendar } from "./types";
import { usePatternNames } from "./useNames";
import { usePlaces } from "./usePlaces";

const KIND: RecordKind = { resource: "work-calendars", path: "plant/work-calendars", entity: "plant.work-calendar", fields: ["nameZh", "nameEn", "periods", "entries", "places"] };

const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal" } };

/** Calendars, with their patterns and places by name. */
function useCalendarKind(): RecordKind {
  const patternName = usePatternNames();
  const placeName = usePlaceNames();
  return useMemo(() => ({ ...KIND, say: (field: string, value: unknown, texts: Translate) => inWords(field, value, { pattern: patternName, place: placeName }, texts) }), [patternName, placeName]);
}

function inWords(field: string, value: unknown, names: Record<"pattern" | "place", (code: string) => string>, texts: Translate): string | undefined {
  if (field === "periods") return (value as Period[]).map(({ from, pattern, anchor }) => texts("calendar.periodText", { from: formatDay(from), pattern: names.pattern(pattern), anchor: formatDay(anchor) })).join("; ");
  if (field === "places") return (value as string[]).map(names.place).join(", ") || "–";
  return field === "entries" ? (value as Entry[]).map(({ day, type, name }) => `${formatDay(day)} ${texts(`calendar.entry.${type}`)} ${name}`).join("; ") || "–" : undefined;
}

/** The calendars by which the plant's places work. */
export function CalendarList() {
  const texts = useTexts();
  const kind = useCalendarKind();
  const patternName = usePatternNames();
  return (
    <RecordList kind={kind}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="pattern" disableSort sx={WRAPPING} render={({ periods }: MasterRecord) => patternName((periods as Period[]).at(-1)?.pattern ?? "–")} />
      <DataTable.Col source="places" disableSort sx={WRAPPING} render={({ places }: MasterRecord) => valueText(kind, "places", places, texts)} />
    </RecordList>
  );
}

export function CalendarCreate() {
  const texts = useTexts();
  const today = usePlantDay();
  if (!today) return null;
  const monday = mondayOf(today);
  return (
    <RecordCreate kind={KIND} suggestion={{ periods: [{ from: monday, anchor: monday }], entries: [], places: [] }}>
      <TextInput source="code" validate={required()} helperText={texts("calendar.codeHint")} autoFocus />
      <CalendarFields />
    </RecordCreate>
  );
}

export function CalendarEdit() {
  return (
    <RecordEdit kind={useCalendarKind()}>
      <CalendarFields />
    </RecordEdit>
  );
}

const daysOf = (record: MasterRecord) => <DaysView calendar={record as unknown as WorkCalendar} />;

/** Days off and worked days are changed on the calendar itself, by day. */
export function CalendarPage() {
  return <RecordShow kind={useCalendarKind()} hidden={["entries"]} more={daysOf} />;
}

function CalendarFields() {
  const texts = useTexts();
  const places = usePlaces();
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <ArrayInput source="periods" helperText={texts("calendar.periodsHint")}>
        <SimpleFormIterator inline disableReordering fullWidth={false} disableClear>
          <DateInput source="from" label={texts("resources.work-calendars.fields.from")} validate={required()} helperText={false} sx={{ width: 170 }} />
          <ReferenceInput source="pattern" reference="shift-patterns" sort={{ field: "code", order: "ASC" }}>
            <AutocompleteInput label={texts("resources.work-calendars.fields.pattern")} optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={required()} helperText={false} sx={{ width: 260 }} />
          </ReferenceInput>
          <DateInput source="anchor" label={texts("resources.work-calendars.fields.anchor")} validate={required()} helperText={false} sx={{ width: 170 }} />
        </SimpleFormIterator>
      </ArrayInput>
      <AutocompleteArrayInput source="places" choices={places} helperText={texts("calendar.placesHint")} />
    </>
  );
}
