import { Alert, DialogContentText } from "@mui/material";
import { useState } from "react";
import { useListContext, useNotify } from "react-admin";
import { useTexts } from "../language";
import { CommandDialog, errorText, ReasonField, useCommand } from "../ui";

interface Props {
  title: string;
  hint?: string;
  confirm: string;
  /** Where the command of one is. */
  path: (code: string) => string;
  /** What is told of those for which it was done. */
  done: (count: number) => string;
  onClose: () => void;
}

/** Does one thing to all that is selected, one by one for one reason; what is refused stays selected and says why. */
export function BulkReason({ title, hint, confirm, path, done, onClose }: Props) {
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
      const answered = await command.run(path(code), { reason }, (failure) => faults.push(errorText(failure, texts)));
      if (!answered) left.push(code);
    }
    onSelect(left);
    setRefused(faults);
    const count = selectedIds.length - left.length;
    if (count > 0) notify(done(count), { type: "success" });
    if (left.length === 0) onClose();
  };

  return (
    <CommandDialog
      title={title}
      command={{ ...command, failure: undefined }}
      confirm={confirm}
      ready={reason.trim() !== "" && selectedIds.length > 0}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {hint && <DialogContentText>{hint}</DialogContentText>}
      <ReasonField autoFocus reason={reason} onChange={setReason} />
      {refused.map((text) => (
        <Alert key={text} severity="error" sx={{ mt: 1 }} data-refused="">
          {text}
        </Alert>
      ))}
    </CommandDialog>
  );
}
