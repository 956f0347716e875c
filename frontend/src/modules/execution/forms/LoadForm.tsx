import { Box, Typography } from "@mui/material";
import { useState } from "react";
import { faultsOf, ProblemError } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { PiecesField } from "./PiecesField";
import { withoutRefused } from "./refused";
import { ScanSteps } from "./ScanSteps";
import { SubmitBar } from "./SubmitBar";
import { useUsableLots } from "./suggestions";
import type { TaskFormProps } from "./TaskFormProps";

const WARNS = "execution.overProductionWarns";

/** Bars of one heat lot are put into the box, one for each unit; without a scan the box is the lot's own. */
export function LoadForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const lots = useUsableLots(task);
  const asked = task.quantity ?? 0;
  const [values, setValues] = useState<Record<string, string>>({});
  const [pieces, setPieces] = useState(asked);
  const [warned, setWarned] = useState(false);
  const steps = [
    { name: "heatLot", label: texts("execution.form.heatLot"), done: texts("execution.form.heatLotDone"), hint: texts("execution.form.heatLotHint"), suggestions: lots },
    { name: "carrier", label: texts("execution.form.loadCarrier"), done: texts("execution.task.carrier"), hint: texts("execution.form.carrierHint") },
  ];
  const change = (next: number) => {
    setPieces(next);
    setWarned(false);
    command.forget();
  };
  const again = (failure: Error) => {
    const warns = failure instanceof ProblemError && failure.problem.code === WARNS;
    setWarned(warns);
    if (!warns) setValues(withoutRefused(values, failure));
  };
  const submit = async () => {
    const more = pieces > asked ? { quantity: pieces, acknowledged: warned } : {};
    const body = { heatLot: values.heatLot, carrier: values.carrier || undefined, ...more };
    if (await command.run(`execution/tasks/${task.id}/load`, body, again)) {
      onDone(texts("execution.done.load", { smart_count: pieces, lot: values.heatLot }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 1 }}>{texts("execution.form.loadWhat", { smart_count: pieces })}</Typography>
      <Box inert={command.busy}>
        <PiecesField asked={asked} pieces={pieces} fault={faultsOf(command.failure).quantity} onChange={change} />
      </Box>
      <ScanSteps steps={steps} values={values} onChange={setValues} onSkip={() => values.heatLot && !command.busy && void submit()} />
      <SubmitBar
        command={command}
        colour={warned ? "primary" : "success"}
        text={warned ? texts("execution.form.loadMore", { more: pieces - asked }) : texts("execution.form.loadDone")}
        ready={Boolean(values.heatLot)}
        focus={Boolean(values.heatLot && values.carrier)}
        onSubmit={() => void submit()}
      />
    </>
  );
}
