import { Alert, DialogContentText } from "@mui/material";
import { useState } from "react";
import { useNotify } from "react-admin";
import { useTexts } from "../language";
import { useListDialogs } from "../lists";
import { CommandDialog, errorText, ReasonField, useCommand } from "../ui";

interface Props {
  codes: string[];
  title: (count: number) => string;
  hint?: string;
  confirm: string;
  /** Where the command of one is. */
  path: (code: string) => string;
  /** What is told of those for which it was done. */
  done: (count: number) => string;
  /** Which are left to be done. */
  onLeft: (codes: string[]) => void;
}

/** Does one thing to all that is selected, one by one for one reason; what is refused stays selected and says why. */
export function BulkReason({ codes, title, hint, confirm, path, done, onLeft }: Props) {
  const texts = useTexts();
  const notify = useNotify();
  const command = useCommand();
  const { close } = useListDialogs();
  const [asked, setAsked] = useState(codes);
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<string[]>([]);

  const send = async () => {
    const left: string[] = [];
    const faults: string[] = [];
    for (const code of asked) {
      const answered = await command.run(path(code), { reason }, (failure) => faults.push(errorText(failure, texts)));
      if (!answered) left.push(code);
    }
    onLeft(left);
    setAsked(left);
    setRefused(faults);
    const count = asked.length - left.length;
    if (count > 0) notify(done(count), { type: "success" });
    if (left.length === 0) close();
  };

  return (
    <CommandDialog
      title={title(asked.length)}
      command={{ ...command, failure: undefined }}
      confirm={confirm}
      ready={reason.trim() !== "" && asked.length > 0}
      onConfirm={() => void send()}
      onClose={close}
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
