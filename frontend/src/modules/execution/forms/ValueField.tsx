import { Button, InputAdornment, TextField } from "@mui/material";
import { formatNumber } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { toNextField } from "./fields";
import { isOutside, measuredNumber, type Wanted } from "./measured";

interface Props {
  wanted: Wanted;
  typed: string;
  fault?: string;
  onChange: (typed: string) => void;
  onUnknown: () => void;
}

/** A value with its unit and limits. One beyond them is marked: whether the unit is good is judged later. */
export function ValueField({ wanted, typed, fault, onChange, onUnknown }: Props) {
  const texts = useTexts();
  const value = measuredNumber(typed);
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
      onChange={({ target }) => (/[?？]/.test(target.value) ? onUnknown() : onChange(target.value))}
      onKeyDown={toNextField}
      slotProps={{
        htmlInput: { inputMode: "decimal", enterKeyHint: "next", autoComplete: "off" },
        inputLabel: { shrink: true },
        formHelperText: { sx: outside && !fault ? { color: "secondary.main", fontWeight: 600 } : undefined },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              {wanted.unit}
              <Button size="small" data-unknown={wanted.tag} aria-label={texts("execution.form.unknownValueOf", { name: wanted.name })} sx={{ ml: 1, minHeight: 40, whiteSpace: "nowrap" }} onClick={onUnknown}>
                {texts("execution.form.unknownValue")}
              </Button>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

function limitsOf({ lower, upper }: Wanted): string {
  const [least, most] = [lower, upper].map((limit) => (typeof limit === "number" ? formatNumber(limit, 4) : undefined));
  if (least && most) return `${least} … ${most}`;
  return least ? `≥ ${least}` : most ? `≤ ${most}` : "";
}
