import { Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";

/** Work that needs nothing but to be done. */
export function GenericForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const submit = async () => {
    if (await command.run(`execution/tasks/${task.id}/done`, {})) {
      onDone(texts("execution.done.generic"));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{texts("execution.form.genericWhat")}</Typography>
      <SubmitBar command={command} text={texts("execution.form.genericDone")} ready onSubmit={() => void submit()} />
    </>
  );
}
