import { Box, FormControlLabel, Radio, RadioGroup, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";

export const CHOICES = ["REWORK", "USE_AS_IS", "REGRADE", "SCRAP"] as const;
export type Choice = (typeof CHOICES)[number];

interface Props {
  /** What the server lets the board decide. */
  possible: string[];
  /** The routing of a rework. */
  routing?: string | null;
  decision?: Choice;
  onChange: (choice: Choice) => void;
}

/** The decisions with what each leads to; arrow keys go from one to the next. */
export function Choices({ possible, routing, decision, onChange }: Props) {
  const texts = useTexts();
  return (
    <RadioGroup aria-label={texts("quality.review.what")} value={decision ?? ""} onChange={(_, chosen) => onChange(chosen as Choice)}>
      {CHOICES.map((choice) => {
        const open = possible.includes(choice);
        return (
          <FormControlLabel
            key={choice}
            value={choice}
            disabled={!open}
            control={<Radio />}
            data-choice={choice}
            sx={{ minHeight: 56, mx: 0, px: 1, py: 0.5, mb: 0.5, border: 1, borderRadius: 1, borderColor: decision === choice ? "primary.main" : "divider" }}
            label={
              <Box>
                <Typography sx={{ fontWeight: 650 }}>{texts(`quality.disposition.${choice}`)}</Typography>
                <Typography variant="body2" color="text.secondary">
                  {texts(`quality.review.${open ? "leads" : "closed"}.${choice}`, { routing: routing ?? "" })}
                </Typography>
              </Box>
            }
          />
        );
      })}
    </RadioGroup>
  );
}
