import { Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { withoutRefused } from "../../execution/forms/refused";
import { ScanSteps } from "../../execution/forms/ScanSteps";
import { SubmitBar } from "../../execution/forms/SubmitBar";
import { useStorageLocations } from "../../execution/forms/suggestions";
import type { TaskFormProps } from "../../execution/forms/TaskFormProps";
import { usePlaceNames } from "../../plant";
import type { Nonconformance } from "../types";

/** A regraded unit is put where pieces of its grade are kept. */
export function PutAwayForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const places = useStorageLocations();
  const placeName = usePlaceNames();
  const [values, setValues] = useState<Record<string, string>>({});
  const found = useRead<Nonconformance>(typeof task.record === "string" ? `quality/nonconformances/${task.record}` : undefined, ["quality"]).data;
  const steps = [{ name: "place", label: texts("quality.putAway.place"), done: texts("quality.putAway.placeDone"), suggestions: places, nameOf: placeName }];
  const again = (failure: Error) => setValues(withoutRefused(values, failure));
  const submit = async () => {
    if (await command.run(`quality/tasks/${task.id}/put-away`, { place: values.place }, again)) {
      onDone(texts("execution.done.putAway", { unit: found?.unit ?? "", place: values.place }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>
        {texts("quality.putAway.what", { unit: found?.unit ?? "", grade: found?.grade ?? "" })}
      </Typography>
      <ScanSteps steps={steps} values={values} onChange={setValues} />
      <SubmitBar command={command} text={texts("quality.putAway.done")} ready={Boolean(values.place)} focus={Boolean(values.place)} onSubmit={() => void submit()} />
    </>
  );
}
