import Logout from "@mui/icons-material/Logout";
import { AppBar, Box, Button, Toolbar, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { TaskDesk } from "../modules/execution/tasks/TaskDesk";
import { LanguageButton, PlantClock, Warnings } from "../modules/platform";
import { SignInPage } from "../modules/security/SignInPage";
import { signIn, signOut, useSession } from "../modules/security/session";
import { useLiveUpdates } from "../shared/api";
import { useTexts } from "../shared/language";

/** The operators' own screen: who is here, what time it is in the plant, and the tasks of a station. */
export function Terminal() {
  const client = useQueryClient();
  const { data: session, isLoading } = useSession();
  useLiveUpdates(Boolean(session));
  const again = () => client.invalidateQueries({ queryKey: ["session"] });
  if (isLoading) return null;
  if (!session) {
    return (
      <SignInPage
        onSignIn={async (userName, password) => {
          await signIn(userName, password);
          await again();
        }}
      />
    );
  }
  return (
    <Box sx={{ minHeight: "100vh", bgcolor: "background.default" }}>
      <Bar person={session.displayName} onLeave={() => void signOut().then(again)} />
      <Warnings />
      <Box sx={{ p: 2 }}>
        <TaskDesk />
      </Box>
    </Box>
  );
}

function Bar({ person, onLeave }: { person: string; onLeave: () => void }) {
  const texts = useTexts();
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
        <Button color="inherit" startIcon={<Logout />} sx={{ minHeight: 44, flexShrink: 0, whiteSpace: "nowrap" }} onClick={onLeave}>
          {texts("security.leave")}
        </Button>
      </Toolbar>
    </AppBar>
  );
}
