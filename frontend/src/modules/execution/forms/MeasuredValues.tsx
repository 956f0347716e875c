import { Box, InputAdornment, TextField } from "@mui/material";
import type { KeyboardEvent } from "react";
import { formatNumber } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { isOutside, numberOf, type Wanted } from "./measured";

interface Props {
  wanted: Wanted[];
  typed: Record<string, string>;
  /** What the server says of a value, by `values.tag`. */
  errors: Record<string, string>;
  onChange: (typed: Record<string, string>) => void;
}

/** One field per value, with its unit and limits. A value beyond them is marked: whether the unit is good is judged later. */
export function MeasuredValues({ wanted, typed, errors, onChange }: Props) {
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, columnGap: 2, rowGap: 1, mt: 2 }}>
      {wanted.map((value) => (
        <ValueField
          key={value.tag}
          wanted={value}
          typed={typed[value.tag] ?? ""}
          error={errors[`values.${value.tag}`]}
          onChange={(next) => onChange({ ...typed, [value.tag]: next })}
        />
      ))}
    </Box>
  );
}

interface FieldProps {
  wanted: Wanted;
  typed: string;
  error?: string;
  onChange: (typed: string) => void;
}

function ValueField({ wanted, typed, error, onChange }: FieldProps) {
  const texts = useTexts();
  const value = numberOf(typed);
  const outside = value !== undefined && isOutside(value, wanted);
  const unread = typed.trim() !== "" && value === undefined;
  const limits = limitsOf(wanted);
  return (
    <TextField
      fullWidth
      name={`values.${wanted.tag}`}
      label={wanted.name}
      value={typed}
      color={outside ? "warning" : undefined}
      focused={outside || undefined}
      error={error !== undefined || unread}
      helperText={error ?? (unread ? texts("execution.form.noNumber") : outside ? texts("execution.form.outside", { limits }) : limits)}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={toNextField}
      slotProps={{
        htmlInput: { inputMode: "decimal", autoComplete: "off" },
        input: { endAdornment: <InputAdornment position="end">{wanted.unit}</InputAdornment> },
      }}
    />
  );
}

function limitsOf({ lower, upper }: Wanted): string {
  return typeof lower === "number" || typeof upper === "number" ? `${limit(lower)} … ${limit(upper)}` : " ";
}

function limit(value: number | null | undefined): string {
  return typeof value === "number" ? formatNumber(value, 4) : "";
}

/** Enter goes on to what is typed next. */
function toNextField(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>('input[name^="values."], textarea[name="reason"], input[name="reason"]')];
  fields[fields.indexOf(event.target as HTMLElement) + 1]?.focus();
}
