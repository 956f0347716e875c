import { Alert, Box, Button, Stack } from "@mui/material";
import { useState, type FormEvent } from "react";
import { call, faultsOf } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";
import { SecretField } from "./SecretField";

interface Props {
  /** What the person has just typed to come in; asked for where it is not known. */
  known?: string;
  onChanged: (password: string) => unknown;
}

/** A person chooses a password of their own. */
export function ChangePassword({ known, onChanged }: Props) {
  const texts = useTexts();
  const [password, setPassword] = useState(known ?? "");
  const [newPassword, setNewPassword] = useState("");
  const [again, setAgain] = useState("");
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const faults = faultsOf(failure);
  const alike = again === "" || again === newPassword;
  const shown = faults.newPassword ?? (known === undefined ? faults.password : undefined);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await call("security/password", { method: "PUT", body: { password, newPassword } });
      setPassword("");
      setNewPassword("");
      setAgain("");
      await onChanged(newPassword);
    } catch (problem) {
      setFailure(problem as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box component="form" onSubmit={send} data-change-password="">
      <Stack spacing={1}>
        {known === undefined && (
          <SecretField name="password" label={texts("security.password.password")} value={password} fault={faults.password} autoComplete="current-password" onChange={setPassword} />
        )}
        <SecretField
          name="newPassword"
          autoFocus={known !== undefined}
          label={texts("security.password.newPassword")}
          value={newPassword}
          fault={faults.newPassword}
          hint={texts("security.password.hint")}
          autoComplete="new-password"
          onChange={setNewPassword}
        />
        <SecretField name="again" label={texts("security.password.again")} value={again} fault={alike ? undefined : texts("security.password.notAlike")} autoComplete="new-password" onChange={setAgain} />
        <Button type="submit" variant="contained" disabled={busy || newPassword === "" || again !== newPassword || password === ""}>
          {texts("security.password.change")}
        </Button>
        {failure && !shown && <Alert severity="error">{errorText(failure, texts)}</Alert>}
      </Stack>
    </Box>
  );
}
