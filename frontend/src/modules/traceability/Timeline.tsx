import type { ReactNode } from "react";
import BackHand from "@mui/icons-material/BackHand";
import Visibility from "@mui/icons-material/Visibility";
import { Box, Chip, Typography } from "@mui/material";
import { formatDateTimeSeconds, formatDuration, formatTime, secondsBetween } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { COLOURS } from "../../shared/ui";
import { useMachineNames } from "../connectivity/useMachineNames";
import { usePersonNames } from "../security";
import { Measured } from "./Measured";
import { OperationDecisions } from "./OperationDecisions";
import type { Genealogy, Look, OperationRecord } from "./types";

export interface Act {
  operation: OperationRecord;
  /** The part that it was done to, where it is not the unit itself. */
  part?: string;
}

interface Props {
  genealogy: Genealogy;
  /** What was done to the unit and its parts; without it what was done to the unit. */
  acts?: Act[];
}

/** From the heat lot through each operation, in the order in which it happened. */
export function Timeline({ genealogy, acts = genealogy.operations.map((operation) => ({ operation })) }: Props) {
  const texts = useTexts();
  const machineName = useMachineNames();
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0, pl: 1 }}>
      {genealogy.heatLot && (
        <Step colour={COLOURS.neutral} title={texts("traceability.heatLot", { code: genealogy.heatLot.code })}>
          <Typography color="text.secondary">
            {[genealogy.heatLot.material, genealogy.heatLot.supplier && texts("traceability.supplier", { supplier: genealogy.heatLot.supplier })].filter(Boolean).join(" · ")}
          </Typography>
        </Step>
      )}
      {acts.map(({ operation, part }, index) => (
        <Operation key={`${operation.number}-${index}`} operation={operation} part={part} machineName={machineName} />
      ))}
    </Box>
  );
}

function Operation({ operation, part, machineName }: Act & { machineName: (code: string) => string }) {
  const texts = useTexts();
  const personName = usePersonNames();
  const program = operation.program && `${texts("resources.equipment.fields.program")} ${operation.program}`;
  const colour = colourOf(operation);
  return (
    <Step colour={colour} title={`${operation.number} ${operation.name}${part ? ` · ${part}` : ""}`} extra={operation.byHand}>
      <Typography color="text.secondary" variant="body2">
        {[operation.machine && (machineName(operation.machine) || operation.machine), operation.person && personName(operation.person), program, operation.lot, timeOf(operation)].filter(Boolean).join(" · ")}
      </Typography>
      {operation.reason && <Typography variant="body2">{texts("traceability.because", { reason: operation.reason })}</Typography>}
      {operation.byHand && operation.values && operation.values.length > 0 && (
        <Typography variant="body2" data-entered="">
          {texts("traceability.enteredBy", { person: personName(operation.person), time: formatDateTimeSeconds(operation.endedAt) })}
        </Typography>
      )}
      {operation.look && <Looked look={operation.look} />}
      {operation.values && operation.values.length > 0 && (
        <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(272px, 1fr))", columnGap: 4, mt: 0.5 }}>
          {operation.values.map((value) => <Measured key={value.characteristic} value={value} />)}
        </Box>
      )}
      {operation.decisions && operation.decisions.length > 0 && <OperationDecisions decisions={operation.decisions} />}
    </Step>
  );
}

/** What is not known is neither good nor bad: it was held until somebody decided. */
function colourOf({ values, look, endedAt }: OperationRecord): string {
  const judged = new Set(values?.map(({ judgement }) => judgement));
  if (judged.has("BELOW") || judged.has("ABOVE") || look?.passed === false) return COLOURS.bad;
  if (judged.has("UNKNOWN")) return COLOURS.held;
  return endedAt ? COLOURS.good : COLOURS.active;
}

function Looked({ look }: { look: Look }) {
  const texts = useTexts();
  const personName = usePersonNames();
  const seen = look.passed ? texts("traceability.lookOk") : `${look.defect} ${texts(`quality.defect.${look.defect}`, { _: "" })}`;
  return (
    <Typography variant="body2" data-look={look.passed} sx={{ display: "flex", alignItems: "center", gap: 0.75, color: look.passed ? "success.main" : "error.main" }}>
      <Visibility fontSize="small" />
      {texts("traceability.looked", { seen, person: personName(look.person), time: formatDateTimeSeconds(look.at) })}
    </Typography>
  );
}

function timeOf({ startedAt, endedAt }: OperationRecord): string {
  if (!startedAt) return endedAt ? formatDateTimeSeconds(endedAt) : "";
  if (!endedAt) return `${formatDateTimeSeconds(startedAt)} –`;
  return `${formatDateTimeSeconds(startedAt)} – ${formatTime(endedAt)} (${formatDuration(secondsBetween(startedAt, endedAt))})`;
}

interface StepProps {
  colour: string;
  title: string;
  extra?: boolean;
  children: ReactNode;
}

function Step({ colour, title, extra, children }: StepProps) {
  const texts = useTexts();
  return (
    <Box component="li" data-step="" sx={{ position: "relative", pl: 3, pb: 2, borderLeft: 2, borderColor: "divider", "&:last-of-type": { borderColor: "transparent" } }}>
      <Box sx={{ position: "absolute", left: -9, top: 3, width: 16, height: 16, borderRadius: "50%", bgcolor: colour }} />
      <Typography component="div" sx={{ fontWeight: 650 }}>
        {title} {extra && <Chip size="small" icon={<BackHand />} label={texts("traceability.byHand")} />}
      </Typography>
      {children}
    </Box>
  );
}
