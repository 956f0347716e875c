import { Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { withoutRefused } from "./refused";
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
    { name: "heatLot", label: texts("execution.form.heatLot"), done: texts("execution.form.heatLotDone"), hint: texts("execution.form.heatLotHint"), suggestions: lots },
    { name: "carrier", label: texts("execution.form.loadCarrier"), done: texts("execution.task.carrier"), hint: texts("execution.form.carrierHint") },
  ];
  const again = (failure: Error) => setValues(withoutRefused(values, failure));
  const submit = async () => {
    const body = { heatLot: values.heatLot, carrier: values.carrier || undefined };
    if (await command.run(`execution/tasks/${task.id}/load`, body, again)) {
      onDone(texts("execution.done.load", { quantity: task.quantity, lot: values.heatLot }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{texts("execution.form.loadWhat", { quantity: task.quantity })}</Typography>
      <ScanSteps steps={steps} values={values} onChange={setValues} onSkip={() => values.heatLot && !command.busy && void submit()} />
      <SubmitBar command={command} text={texts("execution.form.loadDone")} ready={Boolean(values.heatLot)} focus={Boolean(values.heatLot && values.carrier)} onSubmit={() => void submit()} />
    </>
  );
}
