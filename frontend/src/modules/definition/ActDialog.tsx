import { DialogContentText, FormControlLabel, Radio, RadioGroup, TextField } from "@mui/material";
import { useState } from "react";
import { useNavigate } from "react-router";
import { faultsOf } from "../../shared/api";
import { fromSiteClock } from "../../shared/format";
import { useTexts } from "../../shared/language";
import type { RecordKind } from "../../shared/record";
import { CommandDialog, ReasonField, useCommand } from "../../shared/ui";
import { AlongDrafts } from "./AlongDrafts";
import { PRODUCTS, revisionPath } from "./kinds";
import type { AlongDraft, RevisionPage } from "./types";

interface Props {
  kind: RecordKind;
  page: RevisionPage<unknown>;
  act: string;
  onClose: () => void;
}

const WITH_REASON = new Set(["reject", "withdraw", "make-obsolete"]);
const WITH_NOTE = new Set(["submit", "approve"]);
const HARD = new Set(["make-obsolete", "delete"]);

/** Asks what an act needs: a reason, a note, from when. It is done to the revision as it was when the dialog opened: what has changed behind it nobody has seen. */
export function ActDialog({ kind, page: shown, act, onClose }: Props) {
  const texts = useTexts();
  const navigate = useNavigate();
  const command = useCommand();
  const [page] = useState(shown);
  const [words, setWords] = useState("");
  const [later, setLater] = useState(false);
  const [from, setFrom] = useState("");
  const [along, setAlong] = useState<AlongDraft[]>([]);
  const needsReason = WITH_REASON.has(act);
  const mayTakeAlong = act === "submit" && kind === PRODUCTS;
  const path = revisionPath(kind, page.code, page.life.revision);
  const body = () => {
    if (needsReason) return { reason: words };
    if (act === "approve") return { note: words || null, from: later ? fromSiteClock(from) : null };
    return mayTakeAlong ? { note: words || null, along } : { note: words || null };
  };
  const send = async () => {
    const { version } = page.life;
    const done = act === "delete" ? await command.run(path, undefined, undefined, { method: "DELETE", version }) : await command.run(`${path}/${act}`, body(), undefined, { version });
    if (!done) return;
    onClose();
    if (act === "delete") void navigate(`/${kind.resource}`);
  };
  const faults = faultsOf(command.failure);
  return (
    <CommandDialog
      title={texts(`definition.ask.${act}`, { title: page.title })}
      command={command}
      confirm={texts(`definition.act.${act}`)}
      ready={(!needsReason || words.trim() !== "") && (!later || from !== "")}
      colour={HARD.has(act) ? "error" : "primary"}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <DialogContentText>{texts(`definition.hint.${act}`)}</DialogContentText>
      {act === "approve" && (
        <RadioGroup value={later ? "later" : "now"} onChange={(_, value) => setLater(value === "later")} sx={{ mt: 1 }}>
          <FormControlLabel value="now" control={<Radio />} label={texts("definition.now")} />
          <FormControlLabel value="later" control={<Radio />} label={texts("definition.later")} />
        </RadioGroup>
      )}
      {later && (
        <TextField type="datetime-local" name="from" label={texts("definition.field.effectiveOn")} value={from} error={faults.from !== undefined} helperText={faults.from ?? texts("definition.siteClock")} onChange={(event) => setFrom(event.target.value)} slotProps={{ inputLabel: { shrink: true } }} sx={{ mt: 1 }} />
      )}
      {mayTakeAlong && <AlongDrafts page={page} chosen={along} fault={Object.entries(faults).find(([field]) => field.startsWith("along"))?.[1]} onChange={setAlong} />}
      {(needsReason || WITH_NOTE.has(act)) && <WordsField reason={needsReason} words={words} fault={faults.reason ?? faults.note} onChange={setWords} />}
    </CommandDialog>
  );
}

function WordsField({ reason, words, fault, onChange }: { reason: boolean; words: string; fault?: string; onChange: (words: string) => void }) {
  const texts = useTexts();
  if (reason) return <ReasonField autoFocus reason={words} fault={fault} onChange={onChange} />;
  return <TextField fullWidth multiline autoFocus name="note" label={texts("definition.note")} value={words} error={fault !== undefined} helperText={fault ?? " "} onChange={(event) => onChange(event.target.value)} sx={{ mt: 2 }} slotProps={{ htmlInput: { maxLength: 500 } }} />;
}
