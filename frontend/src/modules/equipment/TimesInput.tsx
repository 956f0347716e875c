import { Alert, Autocomplete, Box, Button, Chip, TextField, Typography } from "@mui/material";
import { useState, type KeyboardEvent } from "react";
import { useInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { familiesOf, withMinutes, withoutFamily, type SetupTime } from "./matrix";
import { MatrixGrid } from "./MatrixGrid";

/** Enter adds the family that is typed, and does not save the form. */
const notTheForm = (event: KeyboardEvent) => event.key === "Enter" && event.preventDefault();

/**
 * The times of a matrix: families are added from those that operations name, or by hand, and each pair has a cell. A family whose
 * last time is emptied stays while the form is open.
 */
export function TimesInput() {
  const texts = useTexts();
  const { field, fieldState } = useInput({ source: "times", defaultValue: [] });
  const times = field.value as SetupTime[];
  const usual = Number(useWatch({ name: "defaultMinutes" }) ?? 0);
  const known = useRead<string[]>("equipment/setup-families", ["definition", "equipment.setup-matrix"]).data ?? [];
  const [kept, setKept] = useState<string[]>([]);
  const [wanted, setWanted] = useState("");
  const families = [...new Set([...familiesOf(times), ...kept])].toSorted();
  const add = (family: string) => {
    if (family.trim() !== "") setKept([...kept, family.trim()]);
    setWanted("");
  };
  const remove = (family: string) => {
    setKept(families.filter((other) => other !== family));
    field.onChange(withoutFamily(times, family));
  };
  const say = (from: string, to: string, minutes: number | undefined) => {
    setKept(families);
    field.onChange(withMinutes(times, from, to, minutes));
  };
  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="subtitle2">{texts("equipment.matrix.times")}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>{texts("equipment.matrix.hint")}</Typography>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", mb: 1, flexWrap: "wrap" }}>
        <Autocomplete
          freeSolo
          options={known.filter((family) => !families.includes(family))}
          inputValue={wanted}
          onInputChange={(_, value) => setWanted(value)}
          value={null}
          onChange={(_, value) => add(value ?? "")}
          renderInput={(params) => <TextField {...params} size="small" name="family" onKeyDown={notTheForm} label={texts("equipment.matrix.family")} />}
          sx={{ width: 260 }}
        />
        <Button data-add-family="" disabled={wanted.trim() === ""} onClick={() => add(wanted)}>{texts("equipment.matrix.add")}</Button>
        {families.map((family) => (
          <Chip key={family} label={family} onDelete={() => remove(family)} />
        ))}
      </Box>
      {families.length > 0 && <MatrixGrid families={families} times={times} defaultMinutes={usual} onTime={say} />}
      {fieldState.error && <Alert severity="error">{String(fieldState.error.message).replace("@@react-admin@@", "").replaceAll('"', "")}</Alert>}
    </Box>
  );
}
