import { Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";

/** A worn tool is changed; the machine learns of the new one with its next piece. */
export function ChangeToolForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const submit = async () => {
    if (await command.run(`execution/tasks/${task.id}/change-tool`, {})) {
      onDone(texts("execution.done.changeTool"));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{texts("execution.form.changeToolWhat")}</Typography>
      <SubmitBar command={command} text={texts("execution.form.changeToolDone")} ready focus onSubmit={() => void submit()} />
    </>
  );
}
