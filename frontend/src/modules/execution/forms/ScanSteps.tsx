import CheckCircle from "@mui/icons-material/CheckCircle";
import Edit from "@mui/icons-material/Edit";
import { Box, Chip, IconButton, Typography } from "@mui/material";
import { ScanField } from "../../../shared/scan";
import { useTexts } from "../../../shared/language";

export interface ScanStep {
  name: string;
  label: string;
  /** What the code is called once it was scanned. */
  done: string;
  hint?: string;
  /** Codes that fit; a tap takes one as if it had been scanned. */
  suggestions?: string[];
  /** What people call what has the code. */
  nameOf?: (code: string) => string;
}

interface Props {
  steps: ScanStep[];
  values: Record<string, string>;
  onChange: (values: Record<string, string>) => void;
  /** Enter without a code: the step may be left out. */
  onSkip?: () => void;
}

/** Codes to be scanned one after the other; what was scanned stays visible and can be scanned again. */
export function ScanSteps({ steps, values, onChange, onSkip }: Props) {
  const texts = useTexts();
  const current = steps.find((step) => !values[step.name]);
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      {steps.map((step) =>
        step === current ? (
          <div key={step.name} data-scan-step={step.name}>
            <ScanField
              key={step.name}
              label={step.label}
              helper={step.hint}
              keepFocus
              onEmpty={onSkip}
              onScan={(code) => onChange({ ...values, [step.name]: code })}
            />
            <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, minHeight: 44 }}>
              {step.suggestions?.map((code) => (
                <Chip
                  key={code}
                  label={[code, step.nameOf?.(code)].filter((text, at, all) => text && all.indexOf(text) === at).join(" ")}
                  variant="outlined"
                  color="primary"
                  data-suggestion={code}
                  sx={{ height: 44, borderRadius: 22, fontSize: "1rem" }}
                  onClick={() => onChange({ ...values, [step.name]: code })}
                />
              ))}
            </Box>
          </div>
        ) : (
          <Box key={step.name} sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 48 }}>
            {values[step.name] && <CheckCircle color="success" />}
            <Typography color={values[step.name] ? "text.primary" : "text.disabled"}>
              {step.done}: <b>{values[step.name] || "–"}</b>
            </Typography>
            {values[step.name] && (
              <IconButton
                sx={{ width: 44, height: 44 }}
                aria-label={`${texts("execution.form.scanAgain")}: ${step.done}`}
                onClick={() => onChange({ ...values, [step.name]: "" })}
              >
                <Edit />
              </IconButton>
            )}
          </Box>
        ),
      )}
    </Box>
  );
}
