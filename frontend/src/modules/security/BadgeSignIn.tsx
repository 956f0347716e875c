import { Alert, Box, Button, Stack } from "@mui/material";
import { useState, type FormEvent } from "react";
import { useTexts } from "../../shared/language";
import { ScanField } from "../../shared/scan";
import { errorText } from "../../shared/ui";
import { SecretField } from "./SecretField";

interface Props {
  onSignIn: (badge: string, pin: string) => Promise<unknown>;
  /** The way back to where the person came from. */
  onLeave: () => void;
  leave: string;
}

/** A badge is scanned, its PIN typed: two moments at a terminal that several people share. */
export function BadgeSignIn({ onSignIn, onLeave, leave }: Props) {
  const texts = useTexts();
  const [badge, setBadge] = useState<string>();
  const [pin, setPin] = useState("");
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);

  const again = (problem?: Error) => {
    setBadge(undefined);
    setPin("");
    setFailure(problem);
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (badge === undefined) return;
    setBusy(true);
    try {
      await onSignIn(badge, pin);
    } catch (problem) {
      again(problem as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box component="form" onSubmit={send} data-badge-sign-in="">
      <Stack spacing={2} sx={{ pt: 1 }}>
        {badge === undefined ? (
          <ScanField label={texts("security.badge.scan")} helper={texts("security.badge.scanHint")} keepFocus onScan={setBadge} />
        ) : (
          <SecretField name="pin" autoFocus label={texts("security.badge.pin")} value={pin} hint={texts("security.badge.pinHint")} autoComplete="off" digits onChange={setPin} />
        )}
        <Stack direction="row" spacing={1}>
          <Button type="submit" size="large" variant="contained" disabled={busy || badge === undefined || pin === ""}>
            {texts("security.signIn.submit")}
          </Button>
          <Button size="large" onClick={onLeave} data-badge-leave="">
            {leave}
          </Button>
        </Stack>
        <Box sx={{ minHeight: 52 }}>{failure && <Alert severity="error">{errorText(failure, texts)}</Alert>}</Box>
      </Stack>
    </Box>
  );
}
