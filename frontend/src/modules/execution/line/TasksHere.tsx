import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { useTexts } from "../../../shared/language";
import { usePersonNames } from "../../security";
import { formName } from "../tasks/formName";
import { Elapsed } from "./Elapsed";
import { PanelPart } from "./PanelPart";
import type { TaskAtStation } from "./types";

/** What people are asked to do here, and who has taken it. */
export function TasksHere({ tasks }: { tasks: TaskAtStation[] }) {
  const texts = useTexts();
  const personName = usePersonNames();
  if (tasks.length === 0) return null;
  return (
    <PanelPart title={texts("execution.line.tasksHere")}>
      {tasks.map(({ id, form, workOrder, claimedBy, openedAt }) => (
        <Box key={id} data-panel-task={id} sx={{ py: 0.75, borderBottom: "1px dashed", borderColor: "divider" }}>
          <Link component={RouterLink} to="/tasks" sx={{ fontWeight: 600 }}>
            {texts(`execution.form.title.${formName(form)}`, { _: formName(form) })}
          </Link>
          <Typography variant="body2" color="text.secondary">
            {workOrder} · {claimedBy === null ? texts("execution.line.unclaimed") : texts("execution.task.taken", { person: personName(claimedBy) })} · <Elapsed since={openedAt} />
          </Typography>
        </Box>
      ))}
    </PanelPart>
  );
}
