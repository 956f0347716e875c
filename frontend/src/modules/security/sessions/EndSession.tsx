import { Button, Chip, DialogContentText } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { useListDialogs } from "../../../shared/lists";
import { CommandDialog, useCommand } from "../../../shared/ui";
import { browserName, type OpenSession } from "./session";

interface Props {
  session: OpenSession;
  onEnded?: () => void;
}

/** Signs a browser out; one's own says that it is the one. */
export function EndSession({ session, onEnded }: Props) {
  const texts = useTexts();
  const { open } = useListDialogs();
  if (session.current) return <Chip size="small" label={texts("security.sessions.current")} data-current-session="" />;
  const ask = () => open(<EndSessionDialog session={session} onEnded={onEnded} />);
  return (
    <Button size="small" data-end-session={session.userName} onClick={ask}>
      {texts("security.sessions.end")}
    </Button>
  );
}

/** Stays open when the session ends by itself meanwhile: nobody clicks where a dialog was. */
function EndSessionDialog({ session, onEnded }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const { close } = useListDialogs();
  const send = async () => {
    if (!(await command.run(`security/sessions/${session.id}/end`, {}))) return;
    close();
    onEnded?.();
  };
  return (
    <CommandDialog title={texts("security.sessions.endTitle", { userName: session.userName })} command={command} confirm={texts("security.sessions.end")} ready onConfirm={() => void send()} onClose={close}>
      <DialogContentText>{texts("security.sessions.endHint", { browser: browserName(session.userAgent) })}</DialogContentText>
    </CommandDialog>
  );
}
