import { ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { ReasonField, useCommand } from "../../../shared/ui";
import { ReleaseReasons } from "../order/ReleaseReasons";
import type { WorkOrderPage } from "../types";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";

/** An order that is not released: have it checked again, or give it up. */
export function ReleaseHoldForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const order = useRead<WorkOrderPage>(task.order ? `execution/work-orders/${task.order}` : undefined, ["execution"]).data;
  const [decision, setDecision] = useState<"RECHECK" | "REJECT">("RECHECK");
  const [reason, setReason] = useState("");
  const submit = async () => {
    if (await command.run(`execution/tasks/${task.id}/release-hold`, { decision, reason })) {
      onDone(texts(`execution.done.${decision}`, { order: task.order }));
    }
  };
  return (
    <>
      <ReleaseReasons release={order?.release} />
      <Typography sx={{ mb: 1 }}>{texts("execution.form.holdWhat")}</Typography>
      <ToggleButtonGroup
        exclusive
        fullWidth
        color="primary"
        value={decision}
        onChange={(_, next: "RECHECK" | "REJECT" | null) => next && setDecision(next)}
      >
        <ToggleButton value="RECHECK" sx={{ minHeight: 52 }}>
          {texts("execution.form.RECHECK")}
        </ToggleButton>
        <ToggleButton value="REJECT" sx={{ minHeight: 52 }}>
          {texts("execution.form.REJECT")}
        </ToggleButton>
      </ToggleButtonGroup>
      <ReasonField reason={reason} required={decision === "REJECT"} onChange={setReason} />
      <SubmitBar
        command={command}
        text={texts(`execution.form.${decision}`)}
        colour={decision === "REJECT" ? "error" : "primary"}
        ready={decision === "RECHECK" || reason.trim() !== ""}
        onSubmit={() => void submit()}
      />
    </>
  );
}
