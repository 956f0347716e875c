import { Button, Chip, DialogContentText } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { CommandDialog, useCommand } from "../../../shared/ui";
import { browserName, type OpenSession } from "./session";

/** Signs a browser out; one's own says that it is the one. */
export function EndSession({ session, onEnded }: { session: OpenSession; onEnded?: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const [asked, ask] = useState(false);
  const send = async () => {
    if (!(await command.run(`security/sessions/${session.id}/end`, {}))) return;
    ask(false);
    onEnded?.();
  };
  if (session.current) return <Chip size="small" label={texts("security.sessions.current")} data-current-session="" />;
  return (
    <>
      <Button size="small" data-end-session={session.userName} onClick={() => ask(true)}>
        {texts("security.sessions.end")}
      </Button>
      {asked && (
        <CommandDialog title={texts("security.sessions.endTitle", { userName: session.userName })} command={command} confirm={texts("security.sessions.end")} ready onConfirm={() => void send()} onClose={() => ask(false)}>
          <DialogContentText>{texts("security.sessions.endHint", { browser: browserName(session.userAgent) })}</DialogContentText>
        </CommandDialog>
      )}
    </>
  );
}
