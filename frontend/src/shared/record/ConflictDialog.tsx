import {
  Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Radio, Table, TableBody, TableCell, TableHead, TableRow,
} from "@mui/material";
import { useState } from "react";
import { useTexts } from "../language";
import { ChangedBy } from "./ChangedBy";
import { labelOf, valueText, type MasterRecord, type RecordKind } from "./kind";
import { differing, merged, suggested, type Side, type Values } from "./merge";
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

const SIDES: Side[] = ["mine", "theirs"];

/** Somebody was faster: both versions side by side, and field by field which of them shall be. */
export function ConflictDialog({ kind, base, mine, theirs, save, onClose }: Props) {
  const texts = useTexts();
  const fields = differing(kind.fields, mine, theirs);
  const [chosen, setChosen] = useState(() => suggested(kind.fields, base, mine));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const takeAll = (side: Side) => setChosen(Object.fromEntries(kind.fields.map((field) => [field, side])));
  const send = async () => {
    setBusy(true);
    const faults = await save(merged(kind.fields, mine, theirs, chosen), theirs.version);
    setBusy(false);
    setFault(faults && faultText(faults));
  };
  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="md" data-conflict="">
      <DialogTitle>{texts("shared.record.conflict", { code: base.code })}</DialogTitle>
      <DialogContent>
        <DialogContentText component="div" sx={{ mb: 1 }}>
          <ChangedBy kind={kind} code={base.code} /> {texts("shared.record.conflictHint")}
        </DialogContentText>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{texts("shared.record.field")}</TableCell>
              {SIDES.map((side) => (
                <TableCell key={side}>
                  {texts(`shared.record.${side}`)}{" "}
                  <Button size="small" data-take-all={side} onClick={() => takeAll(side)}>
                    {texts("shared.record.takeAll")}
                  </Button>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {fields.map((field) => (
              <TableRow key={field} data-conflict-field={field}>
                <TableCell component="th">{labelOf(kind, field, texts)}</TableCell>
                {SIDES.map((side) => (
                  <TableCell key={side} sx={{ cursor: "pointer" }} onClick={() => setChosen({ ...chosen, [field]: side })}>
                    <Radio
                      size="small"
                      checked={chosen[field] === side}
                      onChange={() => setChosen({ ...chosen, [field]: side })}
                      slotProps={{ input: { "aria-label": `${labelOf(kind, field, texts)} ${texts(`shared.record.${side}`)}` } }}
                    />
                    {valueText(kind, field, side === "mine" ? mine[field] : theirs[field], texts)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {fault && (
          <Alert severity="error" sx={{ mt: 1 }}>
            {fault}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button disabled={busy} onClick={onClose}>
          {texts("shared.record.backToForm")}
        </Button>
        <Button variant="contained" disabled={busy} data-save-merged="" onClick={() => void send()}>
          {texts("shared.record.saveMerged")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
