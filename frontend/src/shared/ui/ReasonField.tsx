import { TextField } from "@mui/material";
import { useTexts } from "../language";

/** The server keeps no longer one. */
const LONGEST = 500;

interface Props {
  reason: string;
  /** What the server says of the reason. */
  fault?: string;
  required?: boolean;
  autoFocus?: boolean;
  onChange: (reason: string) => void;
}

/** Why something is done that is not the rule. */
export function ReasonField({ reason, fault, required = true, autoFocus = false, onChange }: Props) {
  const texts = useTexts();
  return (
    <TextField
      fullWidth
      multiline
      required={required}
      autoFocus={autoFocus}
      name="reason"
      sx={{ mt: 2 }}
      label={texts("shared.action.reason")}
      error={fault !== undefined}
      helperText={fault ?? (required ? texts("shared.reasonNeeded") : " ")}
      value={reason}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: LONGEST } }}
    />
  );
}
