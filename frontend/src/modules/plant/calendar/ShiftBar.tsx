import { Box, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { clockAfter, lengthOf, shiftColour } from "./shifts";
import type { Break } from "./types";

interface Props {
  start?: string;
  end?: string;
  breaks?: (Partial<Break> | null)[];
}

/** A shift drawn from its start to its end with its breaks, and its minutes in words. */
export function ShiftBar({ start, end, breaks = [] }: Props) {
  const texts = useTexts();
  if (!start || !end) return null;
  const minutes = lengthOf(start, end);
  const pauses = breaks.map((pause) => ({ after: Number(pause?.after ?? 0), minutes: Number(pause?.minutes ?? 0) })).filter((pause) => pause.minutes > 0);
  const net = minutes - pauses.reduce((sum, pause) => sum + pause.minutes, 0);
  return (
    <Box data-shift-bar={net} sx={{ my: 1, maxWidth: 640 }}>
      <Box sx={{ position: "relative", height: 28, borderRadius: 1, bgcolor: shiftColour(start), overflow: "hidden" }}>
        {pauses.map((pause) => (
          <Box
            key={pause.after}
            title={`${clockAfter(start, pause.after)}–${clockAfter(start, pause.after + pause.minutes)}`}
            sx={{ position: "absolute", top: 0, bottom: 0, left: `${(pause.after / minutes) * 100}%`, width: `${Math.max(0.5, (pause.minutes / minutes) * 100)}%`, bgcolor: "background.paper", opacity: 0.85 }}
          />
        ))}
      </Box>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1, mt: 0.5 }}>
        <Typography variant="caption">{start}</Typography>
        <Typography variant="caption" sx={{ textAlign: "center" }}>
          {texts("calendar.shiftMinutes", { minutes, net })}
        </Typography>
        <Typography variant="caption">{end <= start ? texts("calendar.nextDay", { time: end }) : end}</Typography>
      </Box>
      {pauses.length > 0 && (
        <Typography variant="caption" color="text.secondary">
          {texts("calendar.breaksAt")} {pauses.map((pause) => `${clockAfter(start, pause.after)}–${clockAfter(start, pause.after + pause.minutes)}`).join(" · ")}
        </Typography>
      )}
    </Box>
  );
}
