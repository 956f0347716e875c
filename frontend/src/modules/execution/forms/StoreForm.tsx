import { Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { withoutRefused } from "./refused";
import { ScanSteps } from "./ScanSteps";
import { SubmitBar } from "./SubmitBar";
import { useBins } from "./suggestions";
import type { TaskFormProps } from "./TaskFormProps";

/** The box with its good units is put into a bin. */
export function StoreForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const bins = useBins();
  const [values, setValues] = useState<Record<string, string>>({});
  const steps = [
    {
      name: "carrier",
      label: texts("execution.form.carrier"),
      done: texts("execution.task.carrier"),
      hint: texts("execution.form.storeCarrierHint", { carrier: task.carrier ?? "" }),
      suggestions: task.carrier ? [task.carrier] : [],
    },
    { name: "bin", label: texts("execution.form.bin"), done: texts("execution.form.binDone"), hint: texts("execution.form.binHint"), suggestions: bins },
  ];
  const again = (failure: Error) => setValues(withoutRefused(values, failure));
  const submit = async () => {
    if (await command.run(`execution/tasks/${task.id}/store`, { carrier: values.carrier, bin: values.bin }, again)) {
      onDone(texts("execution.done.store", { carrier: values.carrier, bin: values.bin }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{texts("execution.form.storeWhat")}</Typography>
      <ScanSteps steps={steps} values={values} onChange={setValues} />
      <SubmitBar
        command={command}
        text={texts("execution.form.storeDone")}
        ready={Boolean(values.carrier && values.bin)}
        focus={Boolean(values.carrier && values.bin)}
        onSubmit={() => void submit()}
      />
    </>
  );
}
