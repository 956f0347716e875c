import BadgeOutlined from "@mui/icons-material/BadgeOutlined";
import Logout from "@mui/icons-material/Logout";
import { AppBar, Box, Button, Dialog, DialogContent, DialogTitle, Toolbar, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TaskDesk } from "../modules/execution/tasks/TaskDesk";
import { LanguageButton, PlantClock, Warnings } from "../modules/platform";
import { SignInPage } from "../modules/security/SignInPage";
import { BadgeSignIn } from "../modules/security/BadgeSignIn";
import { signIn, signInByBadge, signOut, useSession } from "../modules/security/session";
import { useLiveUpdates } from "../shared/api";
import { useTexts } from "../shared/language";

/** The operators' own screen: who is here, what time it is in the plant, and the tasks of a station. */
export function Terminal() {
  const client = useQueryClient();
  const { data: session, isLoading } = useSession();
  useLiveUpdates(Boolean(session));
  const again = () => client.invalidateQueries({ queryKey: ["session"] });
  const byBadge = async (badge: string, pin: string) => {
    await signInByBadge(badge, pin);
    await client.invalidateQueries();
  };
  if (isLoading) return null;
  if (!session) {
    return (
      <SignInPage
        onSignIn={async (userName, password) => {
          await signIn(userName, password);
          await again();
        }}
        onBadge={byBadge}
      />
    );
  }
  return (
    <Box sx={{ minHeight: "100vh", bgcolor: "background.default" }}>
      <Bar person={session.displayName} onBadge={byBadge} onLeave={() => void signOut().then(again)} />
      <Warnings />
      <Box sx={{ p: 2 }}>
        <TaskDesk key={session.userName} />
      </Box>
    </Box>
  );
}

interface BarProps {
  person: string;
  onBadge: (badge: string, pin: string) => Promise<unknown>;
  onLeave: () => void;
}

function Bar({ person, onBadge, onLeave }: BarProps) {
  const texts = useTexts();
  const [switching, setSwitching] = useState(false);
  const close = () => setSwitching(false);
  return (
    <AppBar position="sticky" elevation={0}>
      <Toolbar variant="dense" sx={{ gap: 1 }}>
        <Typography variant="h6" component="h1" sx={{ flexGrow: 1 }}>
          Takt
        </Typography>
        <PlantClock />
        <LanguageButton />
        <Typography noWrap sx={{ fontWeight: 600 }}>
          {person}
        </Typography>
        <Button color="inherit" startIcon={<BadgeOutlined />} data-switch="" sx={{ minHeight: 44, flexShrink: 0, whiteSpace: "nowrap" }} onClick={() => setSwitching(true)}>
          {texts("security.badge.switch")}
        </Button>
        <Button color="inherit" startIcon={<Logout />} data-sign-out="" sx={{ minHeight: 44, flexShrink: 0, whiteSpace: "nowrap" }} onClick={onLeave}>
          {texts("security.leave")}
        </Button>
      </Toolbar>
      <Dialog open={switching} onClose={close} fullWidth maxWidth="xs">
        <DialogTitle>{texts("security.badge.switchTitle")}</DialogTitle>
        <DialogContent>
          <BadgeSignIn onSignIn={(badge, pin) => onBadge(badge, pin).then(close)} onLeave={close} leave={texts("shared.action.cancel")} />
        </DialogContent>
      </Dialog>
    </AppBar>
  );
}
