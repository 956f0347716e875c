import { Alert, Button, Chip, TableCell, TableRow } from "@mui/material";
import { Fragment, useMemo, useState } from "react";
import { nameOf, useTexts, type Translate } from "../../shared/language";
import { ChangedBy, ConflictFrame, faultText, SideCells, SIDES, valueText, type Faults, type RecordKind, type Side, type Values } from "../../shared/record";
import { COLOURS } from "../../shared/ui";
import { COLOUR, TINT } from "./differenceLook";
import { conflicts, differingFields, fieldsOf, mergedDraft, suggestedParts, type PartConflict } from "./draftParts";
import type { Difference, RevisionPage } from "./types";

interface Props {
  kind: RecordKind;
  /** What the person began with; after a conflict, what they chose from. */
  base: Values;
  mine: Values;
  theirs: RevisionPage<Values>;
  save: (values: Values, version: number) => Promise<Faults | undefined>;
  /** Goes on in the form with what was chosen, above the newer version. */
  onChosen: (theirs: RevisionPage<Values>, chosen: Values) => void;
  onClose: () => void;
}

/** Somebody was faster: both versions of a draft side by side, and row by row which of them shall be. */
export function DraftConflictDialog({ kind, base, mine, theirs, save, onChosen, onClose }: Props) {
  const texts = useTexts();
  const found = useMemo(() => conflicts(base, mine, theirs.content), [base, mine, theirs]);
  const [chosen, setChosen] = useState(() => suggestedParts(found));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const isDraft = theirs.life.state === "DRAFT";
  const send = async () => {
    setBusy(true);
    const faults = await save(mergedDraft(mine, theirs.content, chosen), theirs.life.version);
    setBusy(false);
    setFault(faults && faultText(faults));
  };
  return (
    <ConflictFrame
      title={texts("shared.record.conflict", { code: theirs.title })}
      busy={busy}
      fault={fault}
      ready={isDraft}
      more={
        isDraft && (
          <Button disabled={busy} data-go-on="" onClick={() => onChosen(theirs, mergedDraft(mine, theirs.content, chosen))}>
            {texts("definition.goOnWithChoice")}
          </Button>
        )
      }
      onTakeAll={(side) => setChosen(Object.fromEntries(found.map(({ id }) => [id, side])))}
      onSave={() => void send()}
      onClose={onClose}
      rows={found.map((part) => (
        <PartRows key={part.id} kind={kind} part={part} chosen={chosen[part.id]} onChoose={(side) => setChosen({ ...chosen, [part.id]: side })} />
      ))}
    >
      <ChangedBy kind={kind} code={theirs.title} /> {isDraft && texts("definition.conflictHint")}
      {!isDraft && (
        <Alert severity="warning" sx={{ mt: 1 }} data-no-draft="">
          {texts("definition.noDraftNow", { state: texts(`definition.state.${theirs.life.state}`) })}
        </Alert>
      )}
    </ConflictFrame>
  );
}

interface PartProps {
  kind: RecordKind;
  part: PartConflict;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

/** What is chosen as one, and below it what differs in it. */
function PartRows({ kind, part, chosen, onChoose }: PartProps) {
  const texts = useTexts();
  const label = labelOf(part, texts);
  const value = (side: Side) => valueText(kind, part.key, part[side], texts);
  if (part.table === "head") {
    return (
      <TableRow data-conflict-part={part.id}>
        <TableCell component="th">{label}</TableCell>
        <SideCells label={label} chosen={chosen} onChoose={onChoose}>{value}</SideCells>
      </TableRow>
    );
  }
  const versions = { mine: fieldsOf(part, part.mine), theirs: fieldsOf(part, part.theirs) };
  const changed = { mine: differingFields(part, part.base, part.mine), theirs: differingFields(part, part.base, part.theirs) };
  return (
    <Fragment>
      <TableRow data-conflict-part={part.id}>
        <TableCell component="th" sx={{ fontWeight: 600 }}>{label}</TableCell>
        <SideCells label={label} chosen={chosen} onChoose={onChoose}>{(side) => <Became difference={part.became[side]} />}</SideCells>
      </TableRow>
      {differingFields(part, part.mine, part.theirs).map((field) => (
        <TableRow key={field} data-conflict-field={field}>
          <TableCell sx={{ pl: 4 }}>{fieldLabel(kind, field, texts)}</TableCell>
          {SIDES.map((side) => (
            <TableCell key={side} sx={{ overflowWrap: "anywhere", bgcolor: changed[side].includes(field) ? `${COLOURS.waiting}${TINT}` : undefined }}>
              {valueText(kind, field, versions[side][field], texts)}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </Fragment>
  );
}

/** What a version has made of a row. */
function Became({ difference }: { difference: Difference }) {
  const texts = useTexts();
  return <Chip size="small" label={texts(`definition.difference.${difference}`)} data-became={difference} sx={{ bgcolor: COLOUR[difference], color: "#fff" }} />;
}

function labelOf({ table, key, mine, theirs }: PartConflict, texts: Translate): string {
  if (table === "head") return texts(`definition.field.${key}`, { _: key });
  const row = (mine ?? theirs) as { nameZh?: string; nameEn?: string };
  return [texts(`definition.row.${table}`), key, nameOf(row)].filter(Boolean).join(" ");
}

/** `runSeconds`, or `characteristics.D1.upper` of a row within. */
const fieldLabel = (kind: RecordKind, field: string, texts: Translate) => kind.label?.(field, texts) ?? field;
