import { Box, Typography } from "@mui/material";
import { useState } from "react";
import { faultsOf, useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { ReasonField, useCommand } from "../../../shared/ui";
import { SubmitBar } from "../../execution/forms/SubmitBar";
import type { TaskFormProps } from "../../execution/forms/TaskFormProps";
import type { Nonconformance } from "../types";
import { Choices, type Choice } from "./Choices";
import { Finding } from "./Finding";
import { GradeField, SignatureFields } from "./VerdictFields";

/** The board sees what was found, what the rule said and what each decision leads to, and decides with a reason. */
export function ReviewBoardForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const [decision, setDecision] = useState<Choice>();
  const [reason, setReason] = useState("");
  const [grade, setGrade] = useState<string>();
  const [password, setPassword] = useState("");
  const code = task.context?.nonconformance ?? task.record;
  const found = useRead<Nonconformance>(typeof code === "string" ? `quality/nonconformances/${code}` : undefined, ["quality"]).data;
  const faults = faultsOf(command.failure);
  const whole = decision !== undefined && reason.trim() !== "" && (decision !== "USE_AS_IS" || password !== "") && (decision !== "REGRADE" || grade !== undefined);
  const choose = (choice: Choice) => {
    command.forget();
    setDecision(choice);
  };
  const submit = async () => {
    const more = { grade: decision === "REGRADE" ? grade : undefined, password: decision === "USE_AS_IS" ? password : undefined };
    if (await command.run(`quality/tasks/${task.id}/review-board`, { decision, reason, ...more }, () => setPassword(""))) {
      onDone(texts("execution.done.review", { decision: texts(`quality.disposition.${decision}`) }));
    }
  };
  return (
    <>
      {found && <Finding found={found} />}
      <Typography sx={{ mb: 1, fontWeight: 650 }}>{texts("quality.review.what")}</Typography>
      <Box inert={command.busy}>
        <Choices possible={found?.choices ?? []} routing={found?.routing} decision={decision} onChange={choose} />
      </Box>
      {decision === "REGRADE" && <GradeField grade={grade} onChange={setGrade} />}
      <ReasonField reason={reason} fault={faults.reason} onChange={setReason} />
      {decision === "USE_AS_IS" && <SignatureFields password={password} fault={faults.password} onChange={setPassword} onEnter={() => whole && !command.busy && void submit()} />}
      <SubmitBar
        command={command}
        colour={decision === "SCRAP" ? "error" : "primary"}
        text={decision ? texts("quality.review.decide", { decision: texts(`quality.disposition.${decision}`) }) : texts("quality.review.choose")}
        ready={whole}
        onSubmit={() => void submit()}
      />
    </>
  );
}
