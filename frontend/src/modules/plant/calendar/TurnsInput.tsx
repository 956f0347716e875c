import { Alert, Box, Button, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useInput } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useRead } from "../../../shared/api";
import { nameOf, useTexts } from "../../../shared/language";
import { PatternGrid } from "./PatternGrid";
import { crewsOf, nextCrew, useShifts, useWorkableShifts, withTurn } from "./shifts";
import type { Template, Turn } from "./types";

const LONGEST = 366;

/** What is wrong with the turns, or with one of them. */
function messageOf(error: { message?: string }): string {
  return error.message ?? Object.values(error as Record<string, { message?: string } | undefined>).find((one) => one?.message)?.message ?? "";
}

/** Who works which shift on which day of the cycle: a shift is taken up, and each day that is clicked gets it. */
export function TurnsInput() {
  const texts = useTexts();
  const shifts = useShifts();
  const workable = useWorkableShifts();
  const { field, fieldState } = useInput({ source: "turns", defaultValue: [] });
  const length = Math.min(LONGEST, Math.max(0, Number(useWatch({ name: "length" }) ?? 0)));
  const turns = (field.value as Turn[]).filter(({ day }) => day <= length);
  const [added, setAdded] = useState<string[]>([]);
  const [brush, setBrush] = useState<string>();
  const crews = [...new Set([...crewsOf(turns), ...added])].toSorted();
  const chosen = brush ?? workable[0]?.code ?? "";
  const paint = (day: number, crew: string) => {
    const before = turns.find((turn) => turn.day === day && turn.crew === crew)?.shift;
    field.onChange(withTurn(turns, day, crew, chosen === "" || before === chosen ? undefined : chosen));
  };
  const remove = (crew: string) => {
    setAdded(added.filter((other) => other !== crew));
    field.onChange(turns.filter((turn) => turn.crew !== crew));
  };
  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="subtitle2">{texts("calendar.turns")}</Typography>
      <Templates onChosen={() => setAdded([])} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {texts("calendar.brushHint")}
      </Typography>
      <ToggleButtonGroup exclusive size="small" value={chosen} onChange={(_, value: string | null) => value !== null && setBrush(value)} sx={{ my: 1, flexWrap: "wrap" }}>
        {workable.map((shift) => (
          <ToggleButton key={shift.code} value={shift.code} data-brush={shift.code}>
            {nameOf(shift)}
          </ToggleButton>
        ))}
        <ToggleButton value="" data-brush="">
          {texts("calendar.rest")}
        </ToggleButton>
      </ToggleButtonGroup>
      <PatternGrid length={length} turns={turns} shifts={shifts} crews={crews} onCell={paint} />
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
        <Button size="small" data-add-crew="" onClick={() => setAdded([...added, nextCrew(crews)])}>
          {texts("calendar.addCrew", { crew: nextCrew(crews) })}
        </Button>
        {crews.length > 0 && (
          <Button size="small" onClick={() => remove(crews.at(-1)!)}>
            {texts("calendar.removeCrew", { crew: crews.at(-1)! })}
          </Button>
        )}
      </Box>
      {fieldState.error && <Alert severity="error">{messageOf(fieldState.error).replace("@@react-admin@@", "").replaceAll('"', "")}</Alert>}
    </Box>
  );
}

/** The usual ways to take turns fill the grid with the plant's own shifts, the earliest of the day first. */
function Templates({ onChosen }: { onChosen: () => void }) {
  const texts = useTexts();
  const shifts = useWorkableShifts();
  const { setValue } = useFormContext();
  const templates = useRead<Template[]>("plant/rotation-templates", []).data ?? [];
  const take = (template: Template) => {
    setValue("length", template.length, { shouldDirty: true });
    setValue("turns", template.turns.map((turn) => ({ ...turn, shift: shifts[Number(turn.shift) - 1].code })), { shouldDirty: true });
    onChosen();
  };
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 0.5 }}>
      {templates.map((template) => (
        <Button key={template.code} size="small" variant="outlined" data-template={template.code} disabled={shifts.length < template.shifts} onClick={() => take(template)}>
          {texts(`calendar.template.${template.code}`)}
        </Button>
      ))}
    </Box>
  );
}
