import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { CommandState, useCommand } from "../../../shared/ui";
import { ReasonField } from "../forms/ReasonField";
import type { Quantities } from "../types";
import { Consequences } from "./Consequences";

type Remainder = "HOLD" | "SCRAP";
const CHOICES: Remainder[] = ["HOLD", "SCRAP"];

interface Props {
  workOrder: string;
  /** What is known of the pieces; nothing before the release is asked for. */
  quantities?: Quantities;
  /** Whether only held units of a cancelled order are left to be decided. */
  cancelled: boolean;
  onClose: () => void;
}

/** Says what cancelling an order does, asks for the reason and for what becomes of unfinished units. */
export function CancelDialog({ workOrder, quantities, cancelled, onClose }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const [chosen, setChosen] = useState<Remainder | undefined>(cancelled ? "SCRAP" : undefined);
  const left = quantities ? quantities.inProcess + quantities.inRework + quantities.held : 0;
  const complete = reason.trim() !== "" && (left === 0 || chosen !== undefined);
  const send = async () => {
    const body = { reason: reason.trim(), units: left > 0 ? chosen : null };
    if (await command.run(`execution/work-orders/${workOrder}/cancellation`, body)) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{texts(cancelled ? "execution.cancel.scrapHeldTitle" : "execution.cancel.title", { order: workOrder })}</DialogTitle>
      <DialogContent>
        {cancelled ? <p>{texts("execution.cancel.scrapHeldHint", { held: left })}</p> : <Consequences quantities={quantities} />}
        {left > 0 && !cancelled && (
          <FormControl sx={{ mt: 1 }}>
            <FormLabel>{texts("execution.cancel.left", { left })}</FormLabel>
            <RadioGroup value={chosen ?? ""} onChange={(event) => setChosen(event.target.value as Remainder)}>
              {CHOICES.map((choice) => (
                <FormControlLabel key={choice} value={choice} control={<Radio />} label={texts(`execution.cancel.${choice}`)} />
              ))}
            </RadioGroup>
          </FormControl>
        )}
        <ReasonField reason={reason} onChange={setReason} />
        <CommandState command={command} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{texts("shared.action.back")}</Button>
        <Button color="error" variant="contained" disabled={!complete || command.busy} onClick={() => void send()}>
          {texts(cancelled ? "execution.cancel.scrapHeld" : "execution.cancel.confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
