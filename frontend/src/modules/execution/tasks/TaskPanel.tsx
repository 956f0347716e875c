import { Box, Button, Paper, Typography } from "@mui/material";
import { useRead } from "../../../shared/api";
import { formatTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { Field, Fields, useCommand } from "../../../shared/ui";
import type { Task } from "../types";
import { formName } from "./formName";
import { TaskForm } from "./TaskForm";

interface Props {
  task: Task;
  onDone: (text: string) => void;
  onReturn: () => void;
}

/** The task that was started, with its form. */
export function TaskPanel({ task, onDone, onReturn }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const full = useRead<Task>(`execution/tasks/${task.id}`, ["execution", "task"]).data ?? task;
  const giveBack = async () => {
    await command.run(`execution/tasks/${task.id}/return`, {});
    onReturn();
  };
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }} data-panel={formName(task.form)}>
      <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "flex-start", mb: 2 }}>
        <Typography variant="h5" component="h2">
          {texts(`execution.form.title.${formName(task.form)}`, { _: task.name })}
        </Typography>
        <Button onClick={() => void giveBack()}>{texts("execution.task.return")}</Button>
      </Box>
      <Box sx={{ mb: 2 }}>
        <Fields>
          <Field label={texts("execution.task.order")}>{full.order}</Field>
          <Field label={texts("execution.task.operation")}>{full.operation}</Field>
          <Field label={texts("execution.task.lot")}>{full.lot}</Field>
          <Field label={texts("execution.task.carrier")}>{full.carrier}</Field>
          <Field label={texts("execution.task.quantity")}>{full.quantity}</Field>
          <Field label={texts("execution.task.opened")}>{formatTime(full.openedAt)}</Field>
        </Fields>
      </Box>
      <TaskForm key={full.id} task={full} onDone={onDone} />
    </Paper>
  );
}
