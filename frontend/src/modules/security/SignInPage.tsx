import { Alert, Box, Button, Paper, Stack, TextField, Typography } from "@mui/material";
import { useState, type FormEvent } from "react";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";
import { LanguageButton, useAbout } from "../platform";
import { BadgeSignIn } from "./BadgeSignIn";
import { ChangePassword } from "./ChangePassword";
import { DemoAccounts } from "./DemoAccounts";
import { PasswordToBeChanged } from "./session";

interface Props {
  onSignIn: (userName: string, password: string) => Promise<unknown>;
  /** Where people come in by badge and PIN as well. */
  onBadge?: (badge: string, pin: string) => Promise<unknown>;
}

/** Where a person says who they are. */
export function SignInPage({ onSignIn, onBadge }: Props) {
  const texts = useTexts();
  const about = useAbout().data;
  const [userName, setUserName] = useState("");
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const [byBadge, setByBadge] = useState(false);

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    await come(password);
  };

  const come = async (by: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onSignIn(userName, by);
    } catch (problem) {
      setFailure(problem as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box sx={{ minHeight: "100vh", display: "grid", placeItems: "center", bgcolor: "background.default", p: 2 }}>
      <Paper variant="outlined" sx={{ width: "100%", maxWidth: 880, display: "flex", flexWrap: "wrap" }}>
        <Box sx={{ flex: "1 1 320px", p: 4 }}>
          <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "flex-start", mb: 3 }}>
            <Box>
              <Typography variant="h4" component="h1" sx={{ fontWeight: 750, color: "primary.main" }}>
                Takt MES
              </Typography>
              <Typography color="text.secondary">{texts("security.signIn.purpose")}</Typography>
            </Box>
            <LanguageButton />
          </Stack>
          {byBadge && onBadge ? (
            <BadgeSignIn onSignIn={onBadge} onLeave={() => setByBadge(false)} leave={texts("security.badge.byPassword")} />
          ) : failure instanceof PasswordToBeChanged ? (
            <>
              <Alert severity="info" sx={{ mb: 2 }}>
                {texts("security.password.first")}
              </Alert>
              <ChangePassword known={password} onChanged={come} />
            </>
          ) : (
            <Box component="form" onSubmit={signIn}>
              <Stack spacing={2}>
                <TextField
                  autoFocus
                  fullWidth
                  required
                  name="userName"
                  label={texts("security.signIn.userName")}
                  value={userName}
                  onChange={(event) => setUserName(event.target.value)}
                  autoComplete="username"
                />
                <TextField
                  fullWidth
                  required
                  name="password"
                  type="password"
                  label={texts("security.signIn.password")}
                  value={password}
                  onChange={(event) => setPassword(event.target.value)}
                  autoComplete="current-password"
                />
                <Button type="submit" size="large" variant="contained" disabled={busy}>
                  {texts("security.signIn.submit")}
                </Button>
                {onBadge && (
                  <Button size="large" data-by-badge="" onClick={() => setByBadge(true)}>
                    {texts("security.badge.title")}
                  </Button>
                )}
                <Box sx={{ minHeight: 52 }}>{failure && <Alert severity="error">{errorText(failure, texts)}</Alert>}</Box>
              </Stack>
            </Box>
          )}
        </Box>
        {about?.demo && (
          <DemoAccounts
            accounts={about.demoAccounts}
            onChoose={(account) => {
              setUserName(account.userName);
              setPassword(account.password);
            }}
          />
        )}
      </Paper>
    </Box>
  );
}
