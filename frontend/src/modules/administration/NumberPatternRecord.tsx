import { Box, Chip } from "@mui/material";
import { BooleanInput, DataTable, NumberInput, required, SelectInput, TextInput, useRecordContext } from "react-admin";
import { useFormContext } from "react-hook-form";
import { useTexts } from "../../shared/language";
import { RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { Section, Small } from "../../shared/ui";
import { NextCodes, PatternPreview } from "./PatternPreview";
import { partsFor, type NumberPattern } from "./pattern";

const RESETS = ["NEVER", "YEAR", "MONTH", "WEEK", "DAY"];
const MONO = { fontFamily: "ui-monospace, Consolas, monospace" };

const KIND: RecordKind = {
  resource: "number-patterns",
  path: "administration/number-patterns",
  entity: "administration.number-pattern",
  fields: ["pattern", "resets", "startsAt", "gapFree"],
  fixed: true,
  say: (field, value, texts) => (field === "resets" ? texts(`administration.numbering.resets.${String(value)}`) : undefined),
};

const asPattern = (record: MasterRecord) => record as MasterRecord & NumberPattern;

/** How the codes of everything that is numbered are made. */
export function NumberPatternList() {
  const texts = useTexts();
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="pattern" render={({ pattern }: MasterRecord) => <Box component="span" sx={MONO}>{String(pattern)}</Box>} />
      <DataTable.Col source="resets" render={({ resets }: MasterRecord) => texts(`administration.numbering.resets.${String(resets)}`)} />
      <DataTable.Col source="next" disableSort render={(record: MasterRecord) => <Box component="span" sx={MONO}>{asPattern(record).next[0]}</Box>} />
    </RecordList>
  );
}

export function NumberPatternEdit() {
  return (
    <RecordEdit kind={KIND}>
      <PatternFields />
    </RecordEdit>
  );
}

const nextCodes = (record: MasterRecord) => <Upcoming pattern={asPattern(record)} />;
const SHOWN = { pattern: ({ pattern }: MasterRecord) => <Box component="span" sx={MONO}>{String(pattern)}</Box> };

export function NumberPatternPage() {
  return <RecordShow kind={KIND} shown={SHOWN} more={nextCodes} />;
}

function Upcoming({ pattern }: { pattern: NumberPattern }) {
  const texts = useTexts();
  return (
    <Section id="next" title={texts("administration.numbering.next")}>
      <NextCodes codes={pattern.next} />
      <Small>{texts(pattern.gapFree ? "administration.numbering.gapFreeHint" : "administration.numbering.gapsHint")}</Small>
    </Section>
  );
}

function PatternFields() {
  const texts = useTexts();
  const record = useRecordContext<MasterRecord & NumberPattern>();
  const resets = RESETS.map((id) => ({ id, name: texts(`administration.numbering.resets.${id}`) }));
  if (!record) return null;
  return (
    <>
      <TextInput source="pattern" validate={required()} helperText={false} autoFocus slotProps={{ htmlInput: { style: MONO, spellCheck: false } }} />
      <Parts placed={record.placed} />
      <SelectInput source="resets" choices={resets} validate={required()} helperText={texts("administration.numbering.resetsHint")} />
      <NumberInput source="startsAt" min={0} validate={required()} helperText={texts("administration.numbering.startsAtHint")} sx={{ maxWidth: 260 }} />
      <BooleanInput source="gapFree" disabled={record.alwaysGapFree} helperText={texts(record.alwaysGapFree ? "administration.numbering.alwaysGapFree" : "administration.numbering.gapFreeChoice")} />
      <PatternPreview code={record.code} />
    </>
  );
}

/** The parts that a pattern may have; one that is tapped is put where the person writes. */
function Parts({ placed }: { placed: boolean }) {
  const texts = useTexts();
  const { getValues, setValue } = useFormContext();
  const put = (part: string) => {
    const field = document.querySelector<HTMLInputElement>("[name=pattern]");
    const before = String(getValues("pattern") ?? "");
    const from = field?.selectionStart ?? before.length;
    const to = field?.selectionEnd ?? from;
    setValue("pattern", before.slice(0, from) + part + before.slice(to), { shouldDirty: true, shouldValidate: true });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(from + part.length, from + part.length);
    });
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1, mb: 2 }} role="group" aria-label={texts("administration.numbering.parts")}>
      {partsFor(placed).map(({ part, text }) => (
        <Chip key={part} data-part={part} variant="outlined" onClick={() => put(part)} label={<><Box component="span" sx={MONO}>{part}</Box> {texts(`administration.numbering.part.${text}`)}</>} />
      ))}
    </Box>
  );
}
