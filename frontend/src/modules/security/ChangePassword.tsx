import { Alert, Box, Button, Stack, TextField } from "@mui/material";
import { useState, type FormEvent } from "react";
import { call, faultsOf } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";

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

  const field = (name: string, value: string, change: (value: string) => void, fault?: string, hint = " ") => (
    <TextField
      key={name}
      fullWidth
      required
      autoFocus={name === (known === undefined ? "password" : "newPassword") && known !== undefined}
      type="password"
      name={name}
      label={texts(`security.password.${name}`)}
      value={value}
      error={fault !== undefined}
      helperText={fault ?? hint}
      onChange={(event) => change(event.target.value)}
      autoComplete={name === "password" ? "current-password" : "new-password"}
    />
  );

  return (
    <Box component="form" onSubmit={send} data-change-password="">
      <Stack spacing={1}>
        {known === undefined && field("password", password, setPassword, faults.password)}
        {field("newPassword", newPassword, setNewPassword, faults.newPassword, texts("security.password.hint"))}
        {field("again", again, setAgain, alike ? undefined : texts("security.password.notAlike"))}
        <Button type="submit" variant="contained" disabled={busy || newPassword === "" || again !== newPassword || password === ""}>
          {texts("security.password.change")}
        </Button>
        {failure && !shown && <Alert severity="error">{errorText(failure, texts)}</Alert>}
      </Stack>
    </Box>
  );
}
