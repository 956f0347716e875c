import { Typography } from "@mui/material";
import { useState } from "react";
import { faultsOf } from "../../../shared/api";
import { Box } from "../../../shared/box";
import { useTexts } from "../../../shared/language";
import { COLOURS, Nothing, ReasonField, useCommand } from "../../../shared/ui";
import type { TaskUnit } from "../types";
import { MachineAsked, type Asked } from "./MachineAsked";
import { answersOf, type Said, type Wanted } from "./measured";
import { MeasuredValues } from "./MeasuredValues";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";
import { useTaskUnits } from "./units";

/** The machine did not report: a person says what it has done and why it is confirmed by hand, or lets it try again. */
export function ConfirmByHandForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const units = useTaskUnits(task);
  const wanted = (task.context?.measured ?? []) as Wanted[];
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<Said>({ typed: {}, unknown: {} });
  const [reason, setReason] = useState("");
  const measures = wanted.length > 0;
  const done = measures ? chosen(units, touched) : units.filter(({ code }) => !touched.has(code));
  const answers = answersOf(wanted, said);
  const faults = faultsOf(command.failure);
  const touch = (code: string) => setTouched(measures ? new Set([code]) : toggled(touched, code));
  const edited = <T,>(keep: (value: T) => void) => (value: T) => {
    if (command.failure) command.forget();
    keep(value);
  };
  const submit = async () => {
    const body = { units: done.map(({ code }) => code), ...(measures && answers), reason };
    if (await command.run(`execution/tasks/${task.id}/confirm-by-hand`, body)) {
      onDone(texts("execution.done.confirm", { smart_count: done.length }));
    }
  };
  const askAgain = async () => {
    if (await command.run(`execution/tasks/${task.id}/ask-again`, {})) {
      onDone(texts("execution.done.askAgain"));
    }
  };
  return (
    <>
      <MachineAsked asked={task.context?.asked as Asked | undefined} command={command} onAgain={() => void askAgain()} />
      <Typography sx={{ mb: 1 }}>{texts(measures ? "execution.form.measureWhat" : "execution.form.confirmWhat")}</Typography>
      {units.length === 0 && <Nothing text={texts("execution.form.noUnits")} />}
      {units.length > 0 && (
        <Box
          large={!measures}
          carrier={task.carrier ?? units[0].carrier ?? ""}
          units={units}
          stateText={() => texts("execution.form.cycleDone")}
          markOf={(unit) => (done.includes(unit)
            ? { text: texts(measures ? "execution.form.measured" : "execution.form.cycleDone"), colour: COLOURS.good }
            : { text: texts(measures ? "execution.form.measuredLater" : "execution.form.cycleNotDone"), colour: COLOURS.neutral })}
          onSlot={({ code }) => touch(code)}
        />
      )}
      {measures && <MeasuredValues wanted={wanted} said={said} faults={faults} onChange={edited(setSaid)} />}
      <ReasonField reason={reason} fault={faults.reason} onChange={edited(setReason)} />
      <SubmitBar
        command={command}
        text={texts("execution.form.confirmDone", { smart_count: done.length })}
        ready={reason.trim() !== "" && done.length > 0 && answers !== undefined}
        onSubmit={() => void submit()}
      />
    </>
  );
}

/** The unit that is measured: the one that was touched, else the first. */
function chosen(units: TaskUnit[], touched: ReadonlySet<string>): TaskUnit[] {
  return (units.some(({ code }) => touched.has(code)) ? units.filter(({ code }) => touched.has(code)) : units).slice(0, 1);
}

function toggled(touched: ReadonlySet<string>, code: string): ReadonlySet<string> {
  return touched.has(code) ? new Set([...touched].filter((one) => one !== code)) : new Set([...touched, code]);
}
