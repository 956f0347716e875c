import { Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { ScanSteps } from "./ScanSteps";
import { SubmitBar } from "./SubmitBar";
import { useUsableLots } from "./suggestions";
import type { TaskFormProps } from "./TaskFormProps";

/** Bars of one heat lot are put into the box, one for each unit; without a scan the box is the lot's own. */
export function LoadForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const lots = useUsableLots(task);
  const [values, setValues] = useState<Record<string, string>>({});
  const steps = [
    { name: "heatLot", label: texts("execution.form.heatLot"), hint: texts("execution.form.heatLotHint"), suggestions: lots },
    { name: "carrier", label: texts("execution.form.loadCarrier"), hint: texts("execution.form.carrierHint") },
  ];
  const submit = async () => {
    const body = { heatLot: values.heatLot, carrier: values.carrier || undefined };
    if (await command.run(`execution/tasks/${task.id}/load`, body)) {
      onDone(texts("execution.done.load", { quantity: task.quantity, lot: values.heatLot }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{texts("execution.form.loadWhat", { quantity: task.quantity })}</Typography>
      <ScanSteps steps={steps} values={values} onChange={setValues} />
      <SubmitBar command={command} text={texts("execution.form.loadDone")} ready={Boolean(values.heatLot)} onSubmit={() => void submit()} />
    </>
  );
}
