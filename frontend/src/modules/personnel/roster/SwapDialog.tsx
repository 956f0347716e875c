import { Alert, Stack } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { CommandDialog, ReasonField } from "../../../shared/ui";
import { DutyField } from "./DutyField";
import type { Duty } from "./types";
import { useChange } from "./useChange";
import { Warnings } from "./Warnings";

/** Two persons exchange a shift. */
export function SwapDialog({ first, onClose }: { first: string; onClose: () => void }) {
  const texts = useTexts();
  const { command, warnings, confirmText, fault, forget, send } = useChange(onClose);
  const [one, setOne] = useState<Duty>();
  const [other, setOther] = useState<Duty>();
  const [reason, setReason] = useState("");
  const body = { person: one?.person, day: one?.day, shift: one?.shift, other: other?.person, otherDay: other?.day, otherShift: other?.shift, reason };
  const ready = one !== undefined && other !== undefined && reason.trim() !== "";
  return (
    <CommandDialog title={texts("roster.addSwap")} command={command} confirm={confirmText} ready={ready} onConfirm={() => void send(body)} onClose={onClose}>
      <Stack spacing={1.5} sx={{ pt: 1 }}>
        <DutyField first={first} label="gives" onChange={(duty) => { setOne(duty); forget(); }} />
        <DutyField first={first} label="takes" onChange={(duty) => { setOther(duty); forget(); }} />
        <ReasonField reason={reason} onChange={setReason} />
        {fault && <Alert severity="error">{fault}</Alert>}
        <Warnings warnings={warnings} />
      </Stack>
    </CommandDialog>
  );
}
