import QrCodeScanner from "@mui/icons-material/QrCodeScanner";
import { InputAdornment, TextField } from "@mui/material";
import { useRef, useState } from "react";
import { normalise } from "./scan";
import { useKeptFocus } from "./useKeptFocus";

interface Props {
  label: string;
  helper?: string;
  error?: boolean;
  /** Takes the focus back when nothing else that types has it: a scanner types where the focus is. */
  keepFocus?: boolean;
  autoFocus?: boolean;
  onScan: (code: string) => void;
  /** Enter without a code. */
  onEmpty?: () => void;
}

/** A field for a hand scanner or a keyboard; Enter ends the code. */
export function ScanField({ label, helper, error, keepFocus = false, autoFocus = true, onScan, onEmpty }: Props) {
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useKeptFocus(input, keepFocus);

  const scan = () => {
    const code = normalise(text);
    if (!code) return onEmpty?.();
    setText("");
    onScan(code);
  };

  return (
    <TextField
      fullWidth
      label={label}
      helperText={helper ?? " "}
      error={error}
      value={text}
      autoFocus={autoFocus}
      inputRef={input}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          scan();
        }
      }}
      sx={{ "& .MuiInputBase-root": { minHeight: 48 } }}
      slotProps={{
        htmlInput: { autoCapitalize: "characters", autoComplete: "off", spellCheck: false, "data-scan": "" },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <QrCodeScanner />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
