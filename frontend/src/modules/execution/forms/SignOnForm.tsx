import { Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";

/** A person stays with a machine that does not work alone; the machine begins as soon as somebody is there. */
export function SignOnForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const submit = async () => {
    if (await command.run(`execution/tasks/${task.id}/sign-on`, {})) {
      onDone(texts("execution.done.signOn"));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{texts("execution.form.signOnWhat", { smart_count: task.quantity })}</Typography>
      <SubmitBar command={command} text={texts("execution.form.signOnDone")} ready focus onSubmit={() => void submit()} />
    </>
  );
}
