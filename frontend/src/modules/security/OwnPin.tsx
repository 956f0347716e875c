import { Alert, Button, Stack } from "@mui/material";
import { useState, type FormEvent } from "react";
import { call, faultsOf } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";
import { SecretField } from "./SecretField";

/** A person chooses the PIN of their badge; nobody else ever knows it. */
export function OwnPin({ onChanged }: { onChanged: () => void }) {
  const texts = useTexts();
  const [password, setPassword] = useState("");
  const [pin, setPin] = useState("");
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const faults = faultsOf(failure);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await call("security/pin", { method: "PUT", body: { password, pin } });
      setPassword("");
      setPin("");
      onChanged();
    } catch (problem) {
      setFailure(problem as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack component="form" spacing={1} onSubmit={send} data-own-pin="">
      <SecretField name="pinPassword" label={texts("security.password.password")} value={password} fault={faults.password} autoComplete="current-password" onChange={setPassword} />
      <SecretField name="pin" label={texts("security.badge.newPin")} value={pin} fault={faults.pin} hint={texts("security.badge.newPinHint")} autoComplete="off" digits onChange={setPin} />
      <Button type="submit" variant="contained" disabled={busy || password === "" || pin === ""}>
        {texts("security.badge.change")}
      </Button>
      {failure && !faults.password && !faults.pin && <Alert severity="error">{errorText(failure, texts)}</Alert>}
    </Stack>
  );
}
