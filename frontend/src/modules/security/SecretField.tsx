import { TextField } from "@mui/material";

interface Props {
  name: string;
  label: string;
  value: string;
  fault?: string;
  hint?: string;
  autoFocus?: boolean;
  /** What a browser may fill in: an old password, a new one, nothing. */
  autoComplete: "current-password" | "new-password" | "off";
  /** A number, for the keyboard of a tablet. */
  digits?: boolean;
  onChange: (value: string) => void;
}

const DIGITS = { inputMode: "numeric", maxLength: 12 } as const;

/** What nobody looking over a shoulder shall read. */
export function SecretField({ fault, hint = " ", digits = false, onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      fullWidth
      required
      type="password"
      error={fault !== undefined}
      helperText={fault ?? hint}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: digits ? DIGITS : {} }}
    />
  );
}
