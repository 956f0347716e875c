import { Box as Area, Button, Typography } from "@mui/material";
import { useState } from "react";
import { Box } from "../../../shared/box";
import { useTexts } from "../../../shared/language";
import { COLOURS, Nothing, useCommand } from "../../../shared/ui";
import { SubmitBar } from "../../execution/forms/SubmitBar";
import type { TaskFormProps } from "../../execution/forms/TaskFormProps";
import { useTaskUnits } from "../../execution/forms/units";
import { judgements } from "../judgements";
import { VISIBLE_DEFECTS } from "../types";

/** A person looks at the whole box: what is not touched is OK, a touched slot gets its defect. */
export function VisualInspectionForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const units = useTaskUnits(task);
  const [defects, setDefects] = useState<Record<string, string>>({});
  const [touched, setTouched] = useState<string>();
  const bad = Object.keys(defects).length;
  const submit = async () => {
    if (await command.run(`quality/tasks/${task.id}/visual-inspection`, { units: judgements(units, defects) })) {
      onDone(texts("execution.done.inspection", { good: units.length - bad, bad }));
    }
  };
  const mark = (defect: string | undefined) => {
    if (!touched) return;
    const { [touched]: _, ...others } = defects;
    setDefects(defect ? { ...others, [touched]: defect } : others);
    setTouched(undefined);
  };
  if (units.length === 0) return <Nothing text={texts("quality.inspect.noUnits")} />;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{texts("quality.inspect.what")}</Typography>
      <Box
        large
        carrier={task.carrier ?? units[0].carrier ?? ""}
        units={units}
        stateText={() => texts("quality.inspect.ok")}
        markOf={({ code }) =>
          defects[code]
            ? { text: `${defects[code]} ${texts(`quality.defect.${defects[code]}`)}`, colour: COLOURS.bad }
            : code === touched
              ? { text: texts("quality.inspect.which"), colour: COLOURS.held }
              : { text: texts("quality.inspect.ok"), colour: COLOURS.good }
        }
        onSlot={({ code }) => setTouched(code)}
      />
      <Area sx={{ minHeight: 60, mt: 1.5, display: "flex", flexWrap: "wrap", gap: 1 }}>
        {touched && (
          <>
            {VISIBLE_DEFECTS.map((defect) => (
              <Button key={defect} variant="outlined" color="error" data-defect={defect} sx={{ minHeight: 48 }} onClick={() => mark(defect)}>
                {defect} {texts(`quality.defect.${defect}`)}
              </Button>
            ))}
            <Button variant="outlined" color="success" sx={{ minHeight: 48 }} onClick={() => mark(undefined)}>
              {texts("quality.inspect.ok")}
            </Button>
          </>
        )}
      </Area>
      <SubmitBar
        command={command}
        ready={touched === undefined}
        colour={bad > 0 ? "error" : "success"}
        text={touched ? texts("quality.inspect.choose") : bad > 0 ? texts("quality.inspect.some", { good: units.length - bad, bad }) : texts("quality.inspect.all", { smart_count: units.length })}
        onSubmit={() => void submit()}
      />
    </>
  );
}
