import { Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { ScanSteps } from "./ScanSteps";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";

/** Bars of one heat lot are put into the box, one for each unit. */
export function LoadForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const [values, setValues] = useState<Record<string, string>>({ carrier: task.carrier ?? "" });
  const steps = [
    { name: "heatLot", label: texts("execution.form.heatLot"), hint: hintOf(task.context, texts) },
    { name: "carrier", label: texts("execution.form.carrier"), hint: texts("execution.form.carrierHint") },
  ];
  const submit = async () => {
    const body = { heatLot: values.heatLot, carrier: values.carrier || undefined };
    if (await command.run(`execution/tasks/${task.id}/load`, body)) {
      onDone(texts("execution.done.load", { quantity: task.quantity, carrier: values.carrier }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{texts("execution.form.loadWhat", { quantity: task.quantity })}</Typography>
      <ScanSteps steps={steps} values={values} onChange={setValues} />
      <SubmitBar
        command={command}
        text={texts("execution.form.loadDone")}
        ready={Boolean(values.heatLot && values.carrier)}
        onSubmit={() => void submit()}
      />
    </>
  );
}

function hintOf(context: TaskFormProps["task"]["context"], texts: ReturnType<typeof useTexts>): string {
  const suggested = context?.suggestedLot ?? context?.heatLot;
  return typeof suggested === "string" && suggested
    ? texts("execution.form.heatLotSuggested", { lot: suggested })
    : texts("execution.form.heatLotHint");
}
