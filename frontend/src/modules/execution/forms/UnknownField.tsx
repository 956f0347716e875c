import { Button, InputAdornment, TextField } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { toNextField } from "./fields";
import type { Wanted } from "./measured";

const LONGEST = 500;

interface Props {
  wanted: Wanted;
  reason: string;
  fault?: string;
  onChange: (reason: string) => void;
  onMeasured: () => void;
}

/** A value that nobody knows: why. */
export function UnknownField({ wanted, reason, fault, onChange, onMeasured }: Props) {
  const texts = useTexts();
  return (
    <TextField
      fullWidth
      autoFocus
      required
      name={`unknown.${wanted.tag}`}
      label={texts("execution.form.unknownWhy", { name: wanted.name })}
      value={reason}
      error={fault !== undefined}
      helperText={fault ?? texts("execution.form.unknownHelp")}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={toNextField}
      slotProps={{
        htmlInput: { maxLength: LONGEST, enterKeyHint: "next", autoComplete: "off" },
        inputLabel: { shrink: true },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <Button size="small" data-known={wanted.tag} sx={{ minHeight: 40, whiteSpace: "nowrap" }} onClick={onMeasured}>
                {texts("execution.form.knownValue")}
              </Button>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
