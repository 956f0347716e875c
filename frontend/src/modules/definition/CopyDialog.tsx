import { DialogContentText, TextField } from "@mui/material";
import { useState } from "react";
import { useNavigate } from "react-router";
import { faultsOf } from "../../shared/api";
import { useTexts } from "../../shared/language";
import type { RecordKind } from "../../shared/record";
import { CommandDialog, useCommand } from "../../shared/ui";
import { nextRevision, revisionPage, revisionPath } from "./kinds";

interface Props {
  kind: RecordKind;
  code: string;
  from: string;
  known: string[];
  onClose: () => void;
}

/** A new draft of what stands in a revision. */
export function CopyDialog({ kind, code, from, known, onClose }: Props) {
  const texts = useTexts();
  const navigate = useNavigate();
  const command = useCommand();
  const [revision, setRevision] = useState(() => nextRevision(known));
  const fault = faultsOf(command.failure).revision;
  const send = async () => {
    if (await command.run(`${revisionPath(kind, code, from)}/copy`, { revision })) void navigate(revisionPage(kind, code, revision, "/edit"));
  };
  return (
    <CommandDialog title={texts("definition.newRevisionOf", { code })} command={command} confirm={texts("definition.begin")} ready={revision.trim() !== ""} onConfirm={() => void send()} onClose={onClose}>
      <DialogContentText>{texts("definition.copyHint", { from })}</DialogContentText>
      <TextField autoFocus name="revision" label={texts("definition.field.revision")} value={revision} sx={{ mt: 2 }} error={fault !== undefined} helperText={fault} onChange={(event) => setRevision(event.target.value)} slotProps={{ htmlInput: { maxLength: 16 } }} />
    </CommandDialog>
  );
}
