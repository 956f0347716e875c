import { Alert, Box, Button, Paper, Typography } from "@mui/material";
import { useRead } from "../../../shared/api";
import { formatTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { CommandState, useCommand } from "../../../shared/ui";
import type { Task } from "../types";
import { DocumentsOfTask } from "./DocumentsOfTask";
import { about, countsPieces, formName } from "./formName";
import { TaskForm } from "./TaskForm";

interface Props {
  task: Task;
  /** What people call the task's station. */
  station: string;
  onDone: (text: string) => void;
  onReturn: () => void;
}

/** The task that was started, with its form. */
export function TaskPanel({ task, station, onDone, onReturn }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const full = useRead<Task>(`execution/tasks/${task.id}`, ["execution", "task"]).data ?? task;
  const over = endOf(full);
  const facts: [string, unknown][] = [
    ["order", full.order],
    ["operation", full.operation],
    ["station", station],
    [full.lot ? "lot" : "record", about(full)],
    ["carrier", full.carrier],
    ["quantity", countsPieces(full) ? full.quantity : null],
    ["opened", formatTime(full.openedAt)],
  ];
  const shown = facts.filter(([, value]) => value !== null && value !== undefined) as [string, string][];
  const giveBack = async () => {
    if (await command.run(`execution/tasks/${task.id}/return`, {})) onReturn();
  };
  return (
    <Paper variant="outlined" sx={{ p: 2 }} data-panel={formName(task.form)}>
      <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "center", gap: 1 }}>
        <Typography variant="h5" component="h2">
          {texts(`execution.form.title.${formName(task.form)}`, { _: task.name })}
        </Typography>
        {over ? (
          <Button sx={{ minHeight: 44, flexShrink: 0 }} onClick={onReturn}>{texts("shared.action.close")}</Button>
        ) : (
          <Button sx={{ minHeight: 44, flexShrink: 0 }} disabled={command.busy} onClick={() => void giveBack()}>{texts("execution.task.return")}</Button>
        )}
      </Box>
      {(command.busy || command.failure) && <CommandState command={command} />}
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, mb: 1.5 }}>
        {shown.map(([name, value]) => (
          <Typography key={name} component="span">
            <Typography component="span" variant="body2" color="text.secondary">
              {texts(`execution.task.${name}`)}
            </Typography>{" "}
            <b>{value}</b>
          </Typography>
        ))}
      </Box>
      {!over && <DocumentsOfTask task={full.id} />}
      {over ? (
        <Alert severity="info" data-over={over} sx={{ fontSize: "1.05rem" }}>
          {texts(`execution.task.over.${over}`)}
        </Alert>
      ) : (
        <TaskForm key={full.id} task={full} onDone={onDone} />
      )}
    </Paper>
  );
}

/** How a task has ended meanwhile; undefined while it is to be done. */
function endOf({ context }: Task): "COMPLETED" | "WITHDRAWN" | undefined {
  return context?.state === "COMPLETED" || context?.state === "WITHDRAWN" ? context.state : undefined;
}
