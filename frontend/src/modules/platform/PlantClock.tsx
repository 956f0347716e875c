import { Box, Tooltip, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { formatDateTime, formatTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { usePlantTime } from "./about";

/** Plant time at the head of each page; its factor where it does not run like the wall clock. */
export function PlantClock() {
  const texts = useTexts();
  const { data, dataUpdatedAt } = usePlantTime();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  if (!data) return <Box sx={{ width: 96 }} />;
  const elapsed = Math.max(0, now - dataUpdatedAt) * data.factor;
  const plantNow = new Date(new Date(data.plantNow).getTime() + elapsed);
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
