import { Box, ButtonBase, Chip, Typography } from "@mui/material";
import { formatDayTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { usePersonNames } from "../../security";
import type { Task } from "../types";
import { about, countsPieces, formName } from "./formName";

interface Props {
  task: Task;
  me: string | undefined;
  selected: boolean;
  /** What people call the task's station. */
  station: string;
  onStart: () => void;
}

/** One task: the order first, then what to do; one tap claims and opens it. */
export function TaskCard({ task, me, selected, station, onStart }: Props) {
  const texts = useTexts();
  const personName = usePersonNames();
  const pieces = countsPieces(task) && texts("execution.task.pieces", { smart_count: Number(task.quantity) });
  const facts = [about(task), task.carrier, pieces, station, task.due && `${texts("execution.task.due")} ${formatDayTime(task.due)}`].filter((fact): fact is string => Boolean(fact));
  const taken = task.claimedBy !== null && task.claimedBy !== me;
  return (
    <ButtonBase
      data-task={formName(task.form)}
      data-task-id={task.id}
      disabled={taken}
      onClick={onStart}
      sx={{
        width: "100%",
        textAlign: "left",
        display: "block",
        p: 1.5,
        mb: 1,
        minHeight: 92,
        border: 2,
        borderColor: selected ? "primary.main" : "divider",
        borderRadius: 2,
        bgcolor: "background.paper",
        opacity: taken ? 0.6 : 1,
        "&:focus-visible": { outline: "3px solid", outlineColor: "primary.main" },
      }}
    >
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Typography sx={{ fontWeight: 750, fontSize: "1.1rem" }}>{task.order ?? task.job}</Typography>
        {task.claimedBy ? (
          <Chip size="small" label={taken ? texts("execution.task.taken", { person: personName(task.claimedBy) }) : texts("execution.task.mine")} />
        ) : (
          <Typography color="primary.main" sx={{ fontWeight: 700 }}>
            {texts("execution.task.start")}
          </Typography>
        )}
      </Box>
      <Typography sx={{ fontWeight: 600 }}>
        {task.operation ?? ""} {texts(`execution.form.title.${formName(task.form)}`, { _: task.name })}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5 }}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </Typography>
    </ButtonBase>
  );
}
