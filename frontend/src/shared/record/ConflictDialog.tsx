import { TableCell, TableRow } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../language";
import { ChangedBy } from "./ChangedBy";
import { ConflictFrame, SideCells } from "./ConflictFrame";
import { labelOf, valueText, type MasterRecord, type RecordKind } from "./kind";
import { differing, merged, suggested, type Values } from "./merge";
import { faultText, type Faults } from "./saving";

interface Props {
  kind: RecordKind;
  /** The version that the person began with. */
  base: MasterRecord;
  mine: Values;
  theirs: MasterRecord;
  save: (values: Values, version: number) => Promise<Faults | undefined>;
  onClose: () => void;
}

/** Somebody was faster: both versions of a record side by side, and field by field which of them shall be. */
export function ConflictDialog({ kind, base, mine, theirs, save, onClose }: Props) {
  const texts = useTexts();
  const fields = differing(kind.fields, mine, theirs);
  const [chosen, setChosen] = useState(() => suggested(kind.fields, base, mine));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const send = async () => {
    setBusy(true);
    const faults = await save(merged(kind.fields, mine, theirs, chosen), theirs.version);
    setBusy(false);
    setFault(faults && faultText(faults));
  };
  return (
    <ConflictFrame
      title={texts("shared.record.conflict", { code: base.code })}
      busy={busy}
      fault={fault}
      onTakeAll={(side) => setChosen(Object.fromEntries(kind.fields.map((field) => [field, side])))}
      onSave={() => void send()}
      onClose={onClose}
      rows={fields.map((field) => (
        <TableRow key={field} data-conflict-field={field}>
          <TableCell component="th">{labelOf(kind, field, texts)}</TableCell>
          <SideCells label={labelOf(kind, field, texts)} chosen={chosen[field]} onChoose={(side) => setChosen({ ...chosen, [field]: side })}>
            {(side) => valueText(kind, field, side === "mine" ? mine[field] : theirs[field], texts)}
          </SideCells>
        </TableRow>
      ))}
    >
      <ChangedBy kind={kind} code={base.code} /> {texts("shared.record.conflictHint")}
    </ConflictFrame>
  );
}
