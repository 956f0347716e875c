import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { listOf, useRead } from "../../../shared/api";
import { formatTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { StateChip } from "../../../shared/ui";
import { usePermission } from "../../security";
import { tagText } from "../../connectivity/tag";
import type { Device, SignalRow } from "../../connectivity/types";
import { PanelPart } from "./PanelPart";
import type { Machine } from "./types";

const BOOKKEEPING = new Set(["reqSeq", "doneSeq", "state"]);

/** The machine's program, its live values with their quality, and what it reported last. */
export function MachineHere({ machine }: { machine: Machine }) {
  const texts = useTexts();
  const allowed = usePermission("connectivity.read") && machine.device !== null;
  const device = useRead<Device>(allowed ? `connectivity/devices/${machine.device}` : undefined, ["connectivity.device"], 1_000).data;
  const last = listOf("connectivity/signals", { filter: { device: machine.device }, count: 5 });
  const signals = useRead<SignalRow[]>(allowed ? last : undefined, ["connectivity.signal"]).data ?? [];
  return (
    <>
      <PanelPart title={texts("execution.line.machine", { machine: machine.name })}>
        {machine.holdReason !== null && <Typography sx={{ fontWeight: 650, color: "secondary.main" }}>{texts("execution.line.heldBecause", { reason: machine.holdReason })}</Typography>}
        {device?.trouble && (
          <Typography sx={{ fontWeight: 600, color: "secondary.main" }}>
            {device.troubleText ?? device.trouble} {device.cure}
          </Typography>
        )}
        {machine.program !== null && <Value name={texts("resources.equipment.fields.program")} text={machine.program} />}
        {device?.tags
          .filter(({ name }) => !BOOKKEEPING.has(name) && name !== "program")
          .map((tag) => <Value key={tag.name} name={texts(`connectivity.tag.${tag.name}`, { _: tag.name })} text={tagText(tag, texts)} faded={tag.quality !== "GOOD"} />)}
        {device && (
          <Link component={RouterLink} to={`/devices/${encodeURIComponent(device.code)}`} sx={{ display: "inline-block", mt: 1 }}>
            {texts("execution.line.toDevice")}
          </Link>
        )}
      </PanelPart>
      {signals.length > 0 && (
        <PanelPart title={texts("execution.line.lastSignals")}>
          {signals.map(({ id, type, state, sourceTime }) => (
            <Box key={id} sx={{ display: "flex", gap: 1, alignItems: "center", py: 0.25 }}>
              <Typography variant="body2" sx={{ fontVariantNumeric: "tabular-nums" }}>
                {formatTime(sourceTime)}
              </Typography>
              <Typography variant="body2" sx={{ flex: 1 }}>
                {texts(`connectivity.kind.${type}`, { _: type })}
              </Typography>
              <StateChip texts="connectivity.signal" state={state} />
            </Box>
          ))}
        </PanelPart>
      )}
    </>
  );
}

function Value({ name, text, faded }: { name: string; text: string; faded?: boolean }) {
  return (
    <Box sx={{ display: "flex", justifyContent: "space-between", gap: 2, opacity: faded ? 0.65 : 1 }}>
      <Typography variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 650, textAlign: "right", fontVariantNumeric: "tabular-nums" }}>
        {text}
      </Typography>
    </Box>
  );
}
