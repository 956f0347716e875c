import { Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { type Asked, MachineAsked } from "./MachineAsked";
import { withoutRefused } from "./refused";
import { usePlaceNames } from "../../plant";
import { ScanSteps } from "./ScanSteps";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";

interface Move extends Asked {
  carrier: string;
  source: string;
  sourceName: string;
  places: string[];
}

/** A person moves a box because no machine does; the scanned place says where it stands now. */
export function ConfirmMoveForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const move = task.context?.move as Move | undefined;
  const [values, setValues] = useState<Record<string, string>>({});
  const placeName = usePlaceNames();
  const steps = [
    {
      name: "carrier",
      label: texts("execution.form.carrier"),
      done: texts("execution.task.carrier"),
      hint: texts("execution.form.storeCarrierHint", { carrier: move?.carrier ?? "" }),
      suggestions: move ? [move.carrier] : [],
    },
    { name: "place", label: texts("execution.form.movePlace"), done: texts("execution.form.movePlaceDone"), suggestions: move?.places ?? [], nameOf: placeName },
  ];
  const right = values.carrier === move?.carrier;
  const again = (failure: Error) => setValues(withoutRefused(values, failure));
  const submit = async () => {
    if (await command.run(`execution/tasks/${task.id}/confirm-move`, { place: values.place }, again)) {
      onDone(texts("execution.done.move", { carrier: values.carrier, place: values.place }));
    }
  };
  const askAgain = async () => {
    if (await command.run(`execution/tasks/${task.id}/move-again`, {})) {
      onDone(texts("execution.done.askAgain"));
    }
  };
  return (
    <>
      {move?.equipment && <MachineAsked asked={move} command={command} onAgain={() => void askAgain()} />}
      <Typography sx={{ mb: 2 }}>{texts("execution.form.moveWhat", { carrier: move?.carrier ?? "", source: move?.sourceName ?? "" })}</Typography>
      <ScanSteps steps={steps} values={values} onChange={setValues} />
      {values.carrier && !right && <Typography color="error">{texts("execution.form.storeCarrierHint", { carrier: move?.carrier ?? "" })}</Typography>}
      <SubmitBar
        command={command}
        text={texts("execution.form.moveDone")}
        ready={right && Boolean(values.place)}
        focus={right && Boolean(values.place)}
        onSubmit={() => void submit()}
      />
    </>
  );
}
