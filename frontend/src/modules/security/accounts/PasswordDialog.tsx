import { DialogContentText, TextField } from "@mui/material";
import { useState } from "react";
import { faultsOf } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { recordPath } from "../../../shared/record";
import { CommandDialog, useCommand } from "../../../shared/ui";
import { suggestedPassword, useAccountKind, type Account } from "./account";

/** Sets a password for one sign-in. It is shown as long as the dialog is open, and nowhere again. */
export function PasswordDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const texts = useTexts();
  const kind = useAccountKind();
  const command = useCommand();
  const [password, setPassword] = useState(suggestedPassword);
  const fault = faultsOf(command.failure).password;
  const send = async () => {
    if (await command.run(`${recordPath(kind, account.code)}/password`, { password })) onClose();
  };
  return (
    <CommandDialog title={texts("security.accounts.passwordTitle", { name: account.displayName })} command={command} confirm={texts("security.accounts.password")} ready={password !== ""} onConfirm={() => void send()} onClose={onClose}>
      <DialogContentText>{texts("security.accounts.resetHint")}</DialogContentText>
      <TextField
        fullWidth
        autoFocus
        name="oneTimePassword"
        sx={{ mt: 2 }}
        label={texts("resources.accounts.fields.password")}
        error={fault !== undefined}
        helperText={fault ?? texts("security.accounts.passwordHint")}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        slotProps={{ htmlInput: { autoComplete: "off", style: { fontFamily: "monospace" } } }}
      />
    </CommandDialog>
  );
}
