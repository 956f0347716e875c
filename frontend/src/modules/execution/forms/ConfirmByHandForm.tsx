import { TextField, Typography } from "@mui/material";
import { useState } from "react";
import { Box } from "../../../shared/box";
import { useTexts } from "../../../shared/language";
import { COLOURS, Nothing, useCommand } from "../../../shared/ui";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";
import { useTaskUnits } from "./units";

/** The machine did not report: a person says which units it has done, and why it is confirmed by hand. */
export function ConfirmByHandForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const units = useTaskUnits(task);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const done = units.filter(({ code }) => !left.has(code)).map(({ code }) => code);
  const toggle = (code: string) => setLeft(left.has(code) ? new Set([...left].filter((one) => one !== code)) : new Set([...left, code]));
  const submit = async () => {
    if (await command.run(`execution/tasks/${task.id}/confirm-by-hand`, { units: done, reason })) {
      onDone(texts("execution.done.confirm", { count: done.length }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 1 }}>{texts("execution.form.confirmWhat")}</Typography>
      {units.length === 0 && <Nothing text={texts("execution.form.noUnits")} />}
      {units.length > 0 && (
        <Box
          large
          carrier={task.carrier ?? units[0].carrier ?? ""}
          units={units}
          stateText={() => texts("execution.form.cycleDone")}
          markOf={({ code }) =>
            left.has(code)
              ? { text: texts("execution.form.cycleNotDone"), colour: COLOURS.neutral }
              : { text: texts("execution.form.cycleDone"), colour: COLOURS.good }
          }
          onSlot={({ code }) => toggle(code)}
        />
      )}
      <TextField
        fullWidth
        multiline
        name="reason"
        sx={{ mt: 2 }}
        label={texts("shared.action.reason")}
        helperText={texts("shared.reasonNeeded")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <SubmitBar
        command={command}
        text={texts("execution.form.confirmDone", { count: done.length })}
        ready={reason.trim() !== "" && done.length > 0}
        onSubmit={() => void submit()}
      />
    </>
  );
}
