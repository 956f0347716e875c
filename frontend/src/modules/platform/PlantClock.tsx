import { Box, Tooltip, Typography } from "@mui/material";
import { formatDateTime, formatTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { usePlantNow, usePlantTime } from "./about";

/** Plant time at the head of each page; its factor where it does not run like the wall clock. */
export function PlantClock() {
  const texts = useTexts();
  const { data } = usePlantTime();
  const now = usePlantNow();
  if (!data || now === undefined) return <Box sx={{ width: 96 }} />;
  const plantNow = new Date(now);
  return (
    <Tooltip title={`${texts("shared.clock.plant")} ${formatDateTime(plantNow)}`}>
      <Box sx={{ px: 1, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" }} aria-label={texts("shared.clock.plant")}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {formatTime(plantNow)}
        </Typography>
        {data.factor !== 1 && (
          <Typography component="span" variant="caption" sx={{ ml: 0.75, px: 0.75, borderRadius: 1, bgcolor: "#b25e09", color: "#fff" }}>
            {data.factor === 0 ? texts("shared.clock.standsStill") : texts("shared.clock.factor", { factor: data.factor })}
          </Typography>
        )}
      </Box>
    </Tooltip>
  );
}
