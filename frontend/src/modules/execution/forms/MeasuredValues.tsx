import { Box, InputAdornment, TextField } from "@mui/material";
import type { KeyboardEvent } from "react";
import { formatNumber } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { isOutside, numberOf, type Wanted } from "./measured";

interface Props {
  wanted: Wanted[];
  typed: Record<string, string>;
  /** What the server says of a value, by `values.tag`. */
  faults: Record<string, string>;
  onChange: (typed: Record<string, string>) => void;
}

/** One field per value, with its unit and limits. A value beyond them is marked: whether the unit is good is judged later. */
export function MeasuredValues({ wanted, typed, faults, onChange }: Props) {
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))", columnGap: 2, rowGap: 2, mt: 2.5 }}>
      {wanted.map((value) => (
        <ValueField
          key={value.tag}
          wanted={value}
          typed={typed[value.tag] ?? ""}
          fault={faults[`values.${value.tag}`]}
          onChange={(next) => onChange({ ...typed, [value.tag]: next })}
        />
      ))}
    </Box>
  );
}

interface FieldProps {
  wanted: Wanted;
  typed: string;
  fault?: string;
  onChange: (typed: string) => void;
}

function ValueField({ wanted, typed, fault, onChange }: FieldProps) {
  const texts = useTexts();
  const value = numberOf(typed);
  const outside = value !== undefined && isOutside(value, wanted);
  const unread = typed.trim() !== "" && value === undefined;
  const limits = limitsOf(wanted);
  const help = !limits ? " " : texts(outside ? "execution.form.outside" : "execution.form.limits", { limits });
  return (
    <TextField
      fullWidth
      name={`values.${wanted.tag}`}
      label={wanted.name}
      value={typed}
      color={outside ? "secondary" : undefined}
      focused={outside || undefined}
      error={fault !== undefined || unread}
      helperText={fault ?? (unread ? texts("execution.form.noNumber") : help)}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={toNextField}
      slotProps={{
        htmlInput: { inputMode: "decimal", enterKeyHint: "next", autoComplete: "off" },
        inputLabel: { shrink: true },
        formHelperText: { sx: outside && !fault ? { color: "secondary.main", fontWeight: 600 } : undefined },
        input: { endAdornment: <InputAdornment position="end">{wanted.unit}</InputAdornment> },
      }}
    />
  );
}

function limitsOf({ lower, upper }: Wanted): string {
  const [least, most] = [lower, upper].map((limit) => (typeof limit === "number" ? formatNumber(limit, 4) : undefined));
  if (least && most) return `${least} … ${most}`;
  return least ? `≥ ${least}` : most ? `≤ ${most}` : "";
}

/** Enter goes on to what is typed next. */
function toNextField(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>('input[name^="values."], textarea[name="reason"], input[name="reason"]')];
  fields[fields.indexOf(event.target as HTMLElement) + 1]?.focus();
}
