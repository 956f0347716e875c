import { DialogContentText } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { CommandDialog, useCommand } from "../../../shared/ui";
import { DOCUMENTS, revisionPath } from "../kinds";
import type { RevisionPage } from "../types";
import { written, type DocumentContent } from "./types";

interface Props {
  page: RevisionPage<DocumentContent>;
  name: string;
  onClose: () => void;
}

/** Asks before a file is taken out of a draft. */
export function RemoveFileDialog({ page, name, onClose }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const [{ code, life, content, title }] = useState(page);
  const send = async () => {
    const files = content.files.filter((file) => file.name !== name);
    const done = await command.run(revisionPath(DOCUMENTS, code, life.revision), written({ ...content, files }), undefined, { method: "PUT", version: life.version });
    if (done) onClose();
  };
  return (
    <CommandDialog title={texts("definition.document.remove", { name })} command={command} confirm={texts("definition.document.takeOut")} ready colour="error" onConfirm={() => void send()} onClose={onClose}>
      <DialogContentText>{texts("definition.document.removeHint", { title })}</DialogContentText>
    </CommandDialog>
  );
}
