import { Box, FormControlLabel, Radio, RadioGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { CommandDialog, Loaded, Nothing, ReasonField, useCommand } from "../../shared/ui";
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
    <CommandDialog
      title={texts("connectivity.sendTitle", { id: signal.id, device: signal.device })}
      command={command}
      confirm={texts("connectivity.send")}
      ready={target !== "" && reason.trim() !== ""}
      onConfirm={() => void send()}
      onClose={onClose}
    >
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
      <ReasonField reason={reason} onChange={setReason} />
    </CommandDialog>
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
