import { Alert } from "@mui/material";
import { nameOf, useTexts } from "../../../shared/language";
import { formatDay } from "../../plant/calendar";
import type { ShortRest } from "./types";
import { useShiftNames, useStaffNames, useTeams } from "./useNames";

const SHOWN = 5;

/** Where people, or all of a team, would rest too little. */
export function Warnings({ warnings }: { warnings: ShortRest[] }) {
  const texts = useTexts();
  const shiftName = useShiftNames();
  const staffName = useStaffNames();
  const teams = useTeams();
  if (warnings.length === 0) return null;
  const whoIs = (who: string) => {
    const team = teams.find(({ code }) => code === who);
    return team ? nameOf(team) : staffName(who);
  };
  return (
    <Alert severity="warning" data-short-rest={warnings.length}>
      {warnings.slice(0, SHOWN).map((warning) => (
        <div key={`${warning.who} ${warning.day} ${warning.shift}`}>
          {texts("roster.shortRest", { who: whoIs(warning.who), day: formatDay(warning.day), before: shiftName(warning.before), shift: shiftName(warning.shift), hours: Math.round((warning.rest / 60) * 10) / 10 })}
        </div>
      ))}
      {warnings.length > SHOWN && texts("roster.more", { more: warnings.length - SHOWN })}
    </Alert>
  );
}
