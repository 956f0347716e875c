import { Box, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Field, Fields, useCommand } from "../../../shared/ui";
import { SubmitBar } from "../../execution/forms/SubmitBar";
import type { TaskFormProps } from "../../execution/forms/TaskFormProps";
import { LimitScale } from "../../traceability/LimitScale";
import type { Nonconformance } from "../types";

const CHOICES = ["SCRAP", "USE_AS_IS", "REWORK"] as const;
type Choice = (typeof CHOICES)[number];

/** The board sees the unit's value against its limits and decides, with a reason. */
export function ReviewBoardForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const [decision, setDecision] = useState<Choice>();
  const [reason, setReason] = useState("");
  const code = task.context?.nonconformance ?? task.record;
  const found = useRead<Nonconformance>(typeof code === "string" ? `quality/nonconformances/${code}` : undefined, ["quality"]).data;
  const submit = async () => {
    if (await command.run(`quality/tasks/${task.id}/review-board`, { decision, reason })) {
      onDone(texts("execution.done.review", { decision: texts(`quality.disposition.${decision}`) }));
    }
  };
  return (
    <>
      {found && <Finding found={found} />}
      <Typography sx={{ mb: 1 }}>{texts("quality.review.what")}</Typography>
      <ToggleButtonGroup exclusive fullWidth color="primary" value={decision} sx={{ mb: 2 }} onChange={(_, next: Choice | null) => setDecision(next ?? undefined)}>
        {CHOICES.map((choice) => (
          <ToggleButton key={choice} value={choice} sx={{ minHeight: 52 }}>
            {texts(`quality.disposition.${choice}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        fullWidth
        name="reason"
        label={texts("shared.action.reason")}
        helperText={texts("shared.reasonNeeded")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <SubmitBar
        command={command}
        colour={decision === "SCRAP" ? "error" : "primary"}
        text={decision ? texts("quality.review.decide", { decision: texts(`quality.disposition.${decision}`) }) : texts("quality.review.choose")}
        ready={decision !== undefined && reason.trim() !== ""}
        onSubmit={() => void submit()}
      />
    </>
  );
}

function Finding({ found }: { found: Nonconformance }) {
  const texts = useTexts();
  return (
    <Box sx={{ mb: 2 }}>
      <Fields>
        <Field label={texts("quality.unit")}>{found.unit}</Field>
        <Field label={texts("quality.defectName")}>{`${found.defect} ${texts(`quality.defect.${found.defect}`, { _: "" })}`}</Field>
      </Fields>
      {found.value !== null && found.value !== undefined && (
        <LimitScale
          name={texts(`quality.characteristic.${found.characteristic}`, { _: found.characteristic ?? "" })}
          value={Number(found.value)}
          unit={found.unitOfMeasure ?? "mm"}
          lower={found.limits?.lower}
          upper={found.limits?.upper}
        />
      )}
    </Box>
  );
}
