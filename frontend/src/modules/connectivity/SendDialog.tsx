import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { CommandState, Loaded, Nothing, useCommand } from "../../shared/ui";
import type { SignalRow, SignalTarget } from "./types";

/** Proposes the places that could take a signal, and sends it to the one that a person chose. */
export function SendDialog({ signal, onClose }: { signal: SignalRow; onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const [target, setTarget] = useState("");
  const [reason, setReason] = useState("");
  const targets = useRead<SignalTarget[]>(`connectivity/signals/${signal.id}/targets`, ["execution", "connectivity"]);
  const send = async () => {
    if (await command.run(`connectivity/signals/${signal.id}/send`, { target, reason })) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{texts("connectivity.sendTitle", { id: signal.id, device: signal.device })}</DialogTitle>
      <DialogContent>
        <Loaded query={targets}>
          {(found) =>
            found.length === 0 ? (
              <Nothing text={texts("connectivity.noTargets")} hint={texts("connectivity.noTargetsHint")} />
            ) : (
              <RadioGroup name="target" value={target} onChange={(event) => setTarget(event.target.value)} aria-label={texts("connectivity.send")}>
                {found.map((one) => (
                  <FormControlLabel key={one.key} value={one.key} control={<Radio />} label={<Target target={one} />} sx={{ mb: 1, alignItems: "flex-start" }} />
                ))}
              </RadioGroup>
            )
          }
        </Loaded>
        <TextField
          fullWidth
          multiline
          minRows={2}
          name="reason"
          label={texts("shared.action.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          sx={{ mt: 1 }}
        />
        <CommandState command={command} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{texts("shared.action.cancel")}</Button>
        <Button variant="contained" disabled={!target || !reason.trim() || command.busy} onClick={() => void send()}>
          {texts("connectivity.send")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Target({ target }: { target: SignalTarget }) {
  const texts = useTexts();
  const { job, ...others } = target.facts;
  return (
    <Box>
      <Typography sx={{ fontWeight: 650 }}>{[job, target.facts.operation].filter(Boolean).join(" · ")}</Typography>
      <Typography variant="body2">
        {["order", "lot", "units"]
          .filter((fact) => others[fact])
          .map((fact) => `${texts(`connectivity.fact.${fact}`)} ${others[fact]}`)
          .join(" · ")}
      </Typography>
      {target.reasons.map((why) => (
        <Typography key={why} variant="body2" color="text.secondary">
          {why}
        </Typography>
      ))}
    </Box>
  );
}
