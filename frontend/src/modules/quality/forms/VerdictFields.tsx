import { TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { useSession } from "../../security";

const LOWER = ["B", "C"] as const;

/** The lower grade that the unit gets. */
export function GradeField({ grade, onChange }: { grade?: string; onChange: (grade?: string) => void }) {
  const texts = useTexts();
  return (
    <ToggleButtonGroup exclusive fullWidth color="primary" sx={{ mt: 1 }} value={grade} aria-label={texts("quality.gradeName")} onChange={(_, next: string | null) => onChange(next ?? undefined)}>
      {LOWER.map((one) => (
        <ToggleButton key={one} value={one} sx={{ minHeight: 48 }}>
          {texts(`quality.grade.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface SignatureProps {
  password: string;
  /** What the server says of the password. */
  fault?: string;
  onChange: (password: string) => void;
  /** Enter ends the password. */
  onEnter: () => void;
}

/** Who decides for a concession answers for it: the password, once more. */
export function SignatureFields({ password, fault, onChange, onEnter }: SignatureProps) {
  const texts = useTexts();
  const person = useSession().data?.displayName ?? "";
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {texts("quality.review.signing")}
      </Typography>
      <TextField
        fullWidth
        required
        type="password"
        name="password"
        autoComplete="current-password"
        sx={{ mt: 1 }}
        label={texts("quality.review.password", { person })}
        error={fault !== undefined}
        helperText={fault ?? texts("quality.review.passwordHint")}
        value={password}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && onEnter()}
      />
    </>
  );
}
