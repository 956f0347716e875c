import { Button } from "@mui/material";
import { useState } from "react";
import { useRefresh } from "react-admin";
import { useTexts } from "../../shared/language";
import { CommandState, ReasonDialog, useCommand } from "../../shared/ui";
import { usePermission } from "../security";
import { SendDialog } from "./SendDialog";
import type { SignalRow } from "./types";

/** What a person may do with a signal that waits or failed. */
export function SignalActions({ signal }: { signal: SignalRow }) {
  const texts = useTexts();
  const refresh = useRefresh();
  const command = useCommand();
  const mayDecide = usePermission("connectivity.configure");
  const [open, setOpen] = useState<"send" | "discard">();
  if (!mayDecide || (signal.state !== "WAITING" && signal.state !== "FAILED")) return null;
  const close = () => {
    setOpen(undefined);
    refresh();
  };
  const retry = async () => {
    await command.run(`connectivity/signals/${signal.id}/retry`, {});
    refresh();
  };
  return (
    <>
      {signal.type === "HANDSHAKE" && (
        <Button size="small" variant="outlined" onClick={() => setOpen("send")}>
          {texts("connectivity.send")}
        </Button>
      )}
      <Button size="small" disabled={command.busy} onClick={() => void retry()}>
        {texts("shared.action.again")}
      </Button>
      <Button size="small" onClick={() => setOpen("discard")}>
        {texts("connectivity.discard")}
      </Button>
      {command.failure && <CommandState command={command} />}
      {open === "send" && <SendDialog signal={signal} onClose={close} />}
      {open === "discard" && (
        <ReasonDialog
          title={texts("connectivity.discardTitle", { id: signal.id, device: signal.device })}
          confirm={texts("connectivity.discard")}
          path={`connectivity/signals/${signal.id}/discard`}
          onClose={close}
        />
      )}
    </>
  );
}
