import { Alert, Box, Button } from "@mui/material";
import { useState } from "react";
import { formatDayTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { Field, Fields, ReasonDialog, Section, StateChip } from "../../shared/ui";
import { PrintButton } from "../reporting";
import { usePermission } from "../security";
import type { Machine } from "./types";

/** How a machine stands now, and whether it may be used. */
export function MachineNow({ machine }: { machine: Machine }) {
  const texts = useTexts();
  if (machine.archived) return null;
  return (
    <Section id="now" title={texts("equipment.now")} actions={
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          <PrintButton papers={[{ kind: "check-sheet", code: machine.code }]} />
          <Hold machine={machine} />
        </Box>
      }>
      {machine.holdReason !== null && (
        <Alert severity="warning" sx={{ mb: 2 }} data-held="">
          {texts("equipment.heldBecause", { reason: machine.holdReason })}
        </Alert>
      )}
      <Fields>
        <Field label={texts("resources.equipment.fields.state")}>
          <StateChip texts="equipment.state" state={machine.device ? machine.state : "NOT_CONNECTED"} />
        </Field>
        <Field label={texts("resources.equipment.fields.since")}>{machine.device ? formatDayTime(machine.since) : undefined}</Field>
        <Field label={texts("resources.equipment.fields.link")}>{machine.link && <StateChip texts="connectivity.link" state={machine.link} />}</Field>
        <Field label={texts("resources.equipment.fields.program")}>{machine.program ?? undefined}</Field>
        <Field label={texts("resources.equipment.fields.setupFamily")}>{machine.setupFamily ?? undefined}</Field>
      </Fields>
    </Section>
  );
}

function Hold({ machine }: { machine: Machine }) {
  const texts = useTexts();
  const allowed = usePermission("execution.supervise");
  const [asked, setAsked] = useState<"hold" | "release">();
  const act = machine.held ? "release" : "hold";
  if (!allowed) return null;
  return (
    <Box>
      <Button variant="outlined" color={machine.held ? "primary" : "warning"} data-machine-command={act} onClick={() => setAsked(act)}>
        {texts(`equipment.${act}`)}
      </Button>
      {asked && (
        <ReasonDialog
          title={texts(`equipment.${asked}Title`, { code: machine.code })}
          hint={texts(`equipment.${asked}Hint`)}
          confirm={texts(`equipment.${asked}`)}
          path={`equipment/equipment/${encodeURIComponent(machine.code)}/${asked}`}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Box>
  );
}
