import { Box, ButtonBase, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { nameOf, useLocaleCode, useTexts } from "../../../shared/language";
import { dayText, formatDay, shiftColour, shortDay, useShifts, weekday } from "../../plant/calendar";
import type { NamedCode, RosterDay } from "./types";
import { useShiftNames } from "./useNames";

interface Props {
  days: string[];
  teams: NamedCode[];
  roster: RosterDay[];
  today?: string;
  onChoose: (team: string, day: string) => void;
}

/** Teams below each other, days beside each other; a day leads to who works in it. */
export function RosterGrid({ days, teams, roster, today, onChoose }: Props) {
  const locale = useLocaleCode();
  const texts = useTexts();
  const byCell = new Map(roster.map((found) => [`${found.team} ${found.day}`, found]));
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" data-roster="" sx={{ minWidth: 760, "& td, & th": { px: "2px" } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ minWidth: 88 }}>{texts("roster.team")}</TableCell>
            {days.map((day) => (
              <TableCell key={day} align="center" sx={{ lineHeight: 1.2, bgcolor: weekday(day) > 5 ? "action.hover" : undefined, fontWeight: day === today ? 700 : 500, color: day === today ? "primary.main" : undefined }}>
                {dayText(day, locale, { weekday: "short" })}
                <br />
                {shortDay(day)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {teams.map((team) => (
            <TableRow key={team.code} data-team={team.code}>
              <TableCell component="th" scope="row">{nameOf(team)}</TableCell>
              {days.map((day) => (
                <TableCell key={day} sx={{ bgcolor: weekday(day) > 5 ? "action.hover" : undefined }}>
                  <Cell label={`${nameOf(team)} ${formatDay(day)}`} found={byCell.get(`${team.code} ${day}`)} onClick={() => onChoose(team.code, day)} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Cell({ label, found, onClick }: { label: string; found?: RosterDay; onClick: () => void }) {
  const texts = useTexts();
  const nameOfShift = useShiftNames();
  const start = useShifts().find(({ code }) => code === found?.shift)?.start;
  const text = found === undefined ? "" : found.shift === null ? texts("calendar.rest") : nameOfShift(found.shift);
  return (
    <ButtonBase
      onClick={onClick}
      aria-label={`${label}: ${text || texts("roster.unpublished")}`}
      data-roster-day={found?.day ?? ""}
      sx={{
        width: "100%", minWidth: 40, height: 34, borderRadius: 1, fontSize: 12, lineHeight: 1.1, border: 1,
        borderColor: found?.reason ? "warning.main" : "divider", borderStyle: found ? "solid" : "dashed",
        bgcolor: found?.shift ? shiftColour(start) : "transparent", color: found?.shift ? "#fff" : "text.secondary",
        "&.Mui-focusVisible": { outline: "2px solid", outlineColor: "text.primary" },
      }}
    >
      <Typography component="span" sx={{ fontSize: "inherit", lineHeight: "inherit", fontWeight: found?.reason ? 700 : 400 }}>
        {text}
        {found?.reason && " *"}
      </Typography>
    </ButtonBase>
  );
}
