import { Alert } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { ShortRest } from "./types";
import { useShiftNames } from "./useNames";

const SHOWN = 5;

/** Where people would rest too little. */
export function Warnings({ warnings }: { warnings: ShortRest[] }) {
  const texts = useTexts();
  const shiftName = useShiftNames();
  if (warnings.length === 0) return null;
  return (
    <Alert severity="warning" data-short-rest={warnings.length}>
      {warnings.slice(0, SHOWN).map((warning) => (
        <div key={`${warning.who} ${warning.day} ${warning.shift}`}>
          {texts("roster.shortRest", { who: warning.who, day: warning.day, before: shiftName(warning.before), shift: shiftName(warning.shift), hours: Math.round((warning.rest / 60) * 10) / 10 })}
        </div>
      ))}
      {warnings.length > SHOWN && texts("roster.more", { more: warnings.length - SHOWN })}
    </Alert>
  );
}
