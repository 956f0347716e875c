import CheckCircleOutline from "@mui/icons-material/CheckCircleOutline";
import ErrorOutline from "@mui/icons-material/ErrorOutline";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import { DialogContentText, List, ListItem, ListItemIcon, ListItemText, TextField } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../shared/language";
import type { RecordKind } from "../../shared/record";
import { CommandDialog, errorText, useCommand } from "../../shared/ui";
import { PRODUCTS, revisionPath } from "./kinds";

/** A revision as it was seen when it was selected. */
export interface Target {
  kind: RecordKind;
  code: string;
  revision: string;
  version: number;
}

type Outcome = "WAITING" | "DONE" | "REFUSED";

interface Props {
  act: "submit" | "approve";
  targets: Target[];
  /** @param left those to which it was not done */
  onClose: (left: Target[]) => void;
}

const titleOf = ({ code, revision }: Target) => `${code} ${revision}`;

const keyOf = (target: Target) => `${target.kind.entity} ${titleOf(target)}`;

/** A product may need the routing beside it to be in force. */
const routingsFirst = (targets: Target[]) => targets.toSorted((one, other) => Number(one.kind === PRODUCTS) - Number(other.kind === PRODUCTS));

/** Submits or approves several revisions, one by one and each by itself; a line for each says what became of it. */
export function ManyActs({ act, targets: chosen, onClose }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const [targets] = useState(() => routingsFirst(chosen));
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Record<string, string>>({});
  const outcome = (target: Target): Outcome => {
    const words = said[keyOf(target)];
    if (words === undefined) return "WAITING";
    return words === "" ? "DONE" : "REFUSED";
  };
  const send = async () => {
    setBusy(true);
    for (const target of targets) {
      let against = "";
      await command.run(`${revisionPath(target.kind, target.code, target.revision)}/${act}`, { note: note || null }, (failure) => (against = errorText(failure, texts)), { version: target.version });
      setSaid((before) => ({ ...before, [keyOf(target)]: against }));
    }
    setBusy(false);
  };
  const begun = busy || Object.keys(said).length > 0;
  return (
    <CommandDialog
      title={texts(`definition.askMany.${act}`, { smart_count: targets.length })}
      command={{ ...command, busy, failure: undefined }}
      confirm={texts(`definition.act.${act}`)}
      ready={!begun}
      leave={begun ? texts("shared.action.close") : undefined}
      onConfirm={() => void send()}
      onClose={() => onClose(targets.filter((target) => outcome(target) !== "DONE"))}
    >
      <DialogContentText>{texts(`definition.hint.${act}`)}</DialogContentText>
      <List dense>
        {targets.map((target) => (
          <ListItem key={keyOf(target)} disableGutters data-of={titleOf(target)} data-outcome={outcome(target)}>
            <ListItemIcon sx={{ minWidth: 36 }}>{ICONS[outcome(target)]}</ListItemIcon>
            <ListItemText primary={titleOf(target)} secondary={said[keyOf(target)]} slotProps={{ secondary: { color: "error" } }} />
          </ListItem>
        ))}
      </List>
      {!begun && <TextField fullWidth multiline name="note" label={texts("definition.note")} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} />}
    </CommandDialog>
  );
}

const ICONS = {
  WAITING: <RadioButtonUnchecked color="disabled" />,
  DONE: <CheckCircleOutline color="success" />,
  REFUSED: <ErrorOutline color="error" />,
};
