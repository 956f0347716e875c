import { Box, ButtonBase, Chip, Typography } from "@mui/material";
import { nameOf, useTexts } from "../../../shared/language";
import { shiftColour } from "./shifts";
import type { DayPlan, Shift } from "./types";

interface Props {
  plan: DayPlan;
  shifts: Shift[];
  /** A day of the month before or behind. */
  other: boolean;
  today: boolean;
  /** There is room for times. */
  detailed: boolean;
  onChoose?: () => void;
}

/** One day of a calendar. */
export function DayCell({ plan, shifts, other, today, detailed, onChoose }: Props) {
  const texts = useTexts();
  const byCode = new Map(shifts.map((shift) => [shift.code, shift]));
  const lines = shifts.filter(({ code }) => plan.turns.some((turn) => turn.shift === code));
  const words = lines.map((shift) => `${nameOf(shift)} ${crews(plan, shift.code)}`).join(", ") || texts("calendar.noShift");
  return (
    <ButtonBase
      disabled={!onChoose}
      onClick={onChoose}
      data-day={plan.day}
      aria-label={`${plan.day}: ${plan.entry ? `${texts(`calendar.entry.${plan.entry.type}`)} ${plan.entry.name}, ` : ""}${words}`}
      sx={{
        display: "flex", flexDirection: "column", alignItems: "stretch", justifyContent: "flex-start", textAlign: "left", width: "100%", minHeight: detailed ? 170 : 92, p: 0.5, borderRadius: 1, border: today ? 2 : 1,
        borderColor: today ? "primary.main" : "divider", opacity: other ? 0.55 : 1, bgcolor: plan.turns.length > 0 ? "background.paper" : "action.hover",
        "&.Mui-focusVisible": { outline: "2px solid", outlineColor: "text.primary" },
      }}
    >
      <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "start", gap: 0.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>{Number(plan.day.slice(8))}</Typography>
        {plan.patternDay > 0 && <Typography variant="caption" color="text.secondary">{texts("calendar.cycleDay", { day: plan.patternDay })}</Typography>}
      </Box>
      {plan.entry && (
        <Typography component="div" data-entry={plan.entry.type} variant="caption" sx={{ fontWeight: 600, lineHeight: 1.2, overflowWrap: "anywhere", color: plan.entry.type === "WORKING" ? "success.main" : "error.main" }}>
          {texts(`calendar.entry.${plan.entry.type}`)} · {plan.entry.name}
        </Typography>
      )}
      {lines.map((shift) => (
        <Chip
          key={shift.code}
          size="small"
          label={`${nameOf(byCode.get(shift.code) ?? shift)} ${crews(plan, shift.code)}${detailed ? ` ${shift.start}–${shift.end}` : ""}`}
          sx={{ display: "flex", justifyContent: "start", height: "auto", minHeight: 18, mt: "2px", borderRadius: 0.75, bgcolor: shiftColour(shift.start), color: "#fff", fontSize: 11, "& .MuiChip-label": { px: 0.5, whiteSpace: "normal", lineHeight: 1.25 } }}
        />
      ))}
      {lines.length === 0 && !plan.entry && <Typography variant="caption" color="text.secondary">{texts("calendar.noShift")}</Typography>}
    </ButtonBase>
  );
}

const crews = (plan: DayPlan, shift: string) => plan.turns.filter((turn) => turn.shift === shift).map((turn) => turn.crew).join(" ");
