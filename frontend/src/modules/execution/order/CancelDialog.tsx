import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { CommandDialog, ReasonField, useCommand } from "../../../shared/ui";
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
    <CommandDialog
      title={texts(cancelled ? "execution.cancel.scrapHeldTitle" : "execution.cancel.title", { order: workOrder })}
      command={command}
      confirm={texts(cancelled ? "execution.cancel.scrapHeld" : "execution.cancel.confirm")}
      ready={complete}
      colour="error"
      leave={texts("shared.action.back")}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {cancelled ? <p>{texts("execution.cancel.scrapHeldHint", { smart_count: left })}</p> : <Consequences quantities={quantities} />}
      {left > 0 && !cancelled && (
        <FormControl sx={{ mt: 1 }}>
          <FormLabel>{texts("execution.cancel.left", { smart_count: left })}</FormLabel>
          <RadioGroup value={chosen ?? ""} onChange={(event) => setChosen(event.target.value as Remainder)}>
            {CHOICES.map((choice) => (
              <FormControlLabel key={choice} value={choice} control={<Radio />} label={texts(`execution.cancel.${choice}`, { smart_count: left })} />
            ))}
          </RadioGroup>
        </FormControl>
      )}
      <ReasonField reason={reason} onChange={setReason} />
    </CommandDialog>
  );
}
