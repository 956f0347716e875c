import ArchiveOutlined from "@mui/icons-material/ArchiveOutlined";
import { Alert, Button, DialogContentText } from "@mui/material";
import { useState } from "react";
import { useListContext, useNotify } from "react-admin";
import { useTexts } from "../language";
import { CommandDialog, errorText, ReasonField, useCommand } from "../ui";
import { recordPath, type RecordKind } from "./kind";

/** Archives what is selected, one by one for one reason; what is refused stays selected and says why. */
export function BulkArchive({ kind }: { kind: RecordKind }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<ArchiveOutlined />} data-bulk-archive="" onClick={() => setOpen(true)}>
        {texts("shared.record.archive")}
      </Button>
      {open && <BulkArchiveDialog kind={kind} onClose={() => setOpen(false)} />}
    </>
  );
}

function BulkArchiveDialog({ kind, onClose }: { kind: RecordKind; onClose: () => void }) {
  const texts = useTexts();
  const notify = useNotify();
  const command = useCommand();
  const { selectedIds, onSelect } = useListContext();
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<string[]>([]);

  const send = async () => {
    const left: string[] = [];
    const faults: string[] = [];
    for (const code of selectedIds.map(String)) {
      const done = await command.run(`${recordPath(kind, code)}/archive`, { reason }, (failure) => faults.push(errorText(failure, texts)));
      if (!done) left.push(code);
    }
    onSelect(left);
    setRefused(faults);
    const archived = selectedIds.length - left.length;
    if (archived > 0) notify(texts("shared.record.archivedMany", { smart_count: archived }), { type: "success" });
    if (left.length === 0) onClose();
  };

  return (
    <CommandDialog
      title={texts("shared.record.archiveMany", { smart_count: selectedIds.length })}
      command={{ ...command, failure: undefined }}
      confirm={texts("shared.record.archive")}
      ready={reason.trim() !== "" && selectedIds.length > 0}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <DialogContentText>{texts("shared.record.archiveHint")}</DialogContentText>
      <ReasonField autoFocus reason={reason} onChange={setReason} />
      {refused.map((text) => (
        <Alert key={text} severity="error" sx={{ mt: 1 }} data-refused="">
          {text}
        </Alert>
      ))}
    </CommandDialog>
  );
}
