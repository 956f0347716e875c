import { Box, ButtonBase } from "@mui/material";
import { nameOf, useTexts } from "../../../shared/language";
import { crewsOf, shiftColour } from "./shifts";
import type { Shift, Turn } from "./types";

interface Props {
  length: number;
  turns: Turn[];
  shifts: Shift[];
  crews?: string[];
  /** Says that a cell was chosen; without it the grid is a picture. */
  onCell?: (day: number, crew: string) => void;
}

const CELL = 56;

/** A pattern drawn: its days beside each other, its crews below each other, each shift by colour and word. */
export function PatternGrid({ length, turns, shifts, crews = crewsOf(turns), onCell }: Props) {
  const texts = useTexts();
  const days = Array.from({ length }, (_, number) => number + 1);
  const byCell = new Map(turns.map((turn) => [`${turn.day} ${turn.crew}`, turn.shift]));
  const byCode = new Map(shifts.map((shift) => [shift.code, shift]));
  return (
    <Box role="grid" aria-label={texts("calendar.pattern")} data-pattern-grid="" sx={{ overflowX: "auto", pb: 1 }}>
      <Box role="row" sx={{ display: "flex" }}>
        <Box sx={{ width: CELL, flex: "none" }} />
        {days.map((day) => (
          <Box role="columnheader" key={day} sx={{ width: CELL, flex: "none", textAlign: "center", fontSize: 12, color: "text.secondary" }}>
            {day}
          </Box>
        ))}
      </Box>
      {crews.map((crew) => (
        <Box role="row" key={crew} sx={{ display: "flex" }}>
          <Box role="rowheader" sx={{ width: CELL, flex: "none", fontWeight: 600, alignSelf: "center" }}>
            {crew}
          </Box>
          {days.map((day) => {
            const code = byCell.get(`${day} ${crew}`);
            const shift = code === undefined ? undefined : byCode.get(code);
            const text = code === undefined ? texts("calendar.rest") : shift ? nameOf(shift) : code;
            return <Cell key={day} text={text} rest={code === undefined} colour={shiftColour(shift?.start)} label={`${crew}, ${day}: ${text}`} onClick={onCell && (() => onCell(day, crew))} />;
          })}
        </Box>
      ))}
    </Box>
  );
}

function Cell({ text, rest, colour, label, onClick }: { text: string; rest: boolean; colour: string; label: string; onClick?: () => void }) {
  return (
    <Box role="gridcell" sx={{ width: CELL, flex: "none", p: "2px" }}>
      <ButtonBase
        disabled={!onClick}
        onClick={onClick}
        aria-label={label}
        data-cell={label}
        sx={{
          width: "100%", height: 36, borderRadius: 1, fontSize: 12, lineHeight: 1.1, px: 0.25, overflow: "hidden",
          bgcolor: rest ? "transparent" : colour, color: rest ? "text.secondary" : "#fff", border: 1, borderColor: rest ? "divider" : colour,
          "&.Mui-focusVisible": { outline: "2px solid", outlineColor: "text.primary" },
        }}
      >
        {text}
      </ButtonBase>
    </Box>
  );
}
