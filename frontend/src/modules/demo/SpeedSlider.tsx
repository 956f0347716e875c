import { Box, Slider, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify } from "react-admin";
import { call } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";
import { CLOCK_FACTORS, usePlantTime } from "../platform";

const MARKS = CLOCK_FACTORS.map((factor, value) => ({ value, label: `×${factor}` }));

/** How fast plant time runs. */
export function SpeedSlider({ standsStill }: { standsStill: boolean }) {
  const texts = useTexts();
  const notify = useNotify();
  const client = useQueryClient();
  const factor = usePlantTime().data?.factor ?? 1;
  const [dragged, setDragged] = useState<number | null>(null);

  const run = async (wanted: number) => {
    try {
      await call("demo/clock", { method: "PUT", body: { factor: CLOCK_FACTORS[wanted] } });
      await client.invalidateQueries({ queryKey: ["api"] });
    } catch (failure) {
      notify(errorText(failure as Error, texts), { type: "error" });
    } finally {
      setDragged(null);
    }
  };

  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 2, flex: "1 1 320px", maxWidth: 460, px: 1 }} data-speed={factor}>
      <Typography variant="body2" sx={{ whiteSpace: "nowrap" }}>
        {texts(standsStill ? "demo.standsStill" : "demo.speed")}
      </Typography>
      <Slider
        aria-label={texts("demo.speed")}
        disabled={standsStill}
        value={dragged ?? Math.max(0, CLOCK_FACTORS.findLastIndex((known) => known <= factor))}
        min={0}
        max={CLOCK_FACTORS.length - 1}
        step={1}
        marks={MARKS}
        onChange={(_, wanted) => setDragged(wanted as number)}
        onChangeCommitted={(_, wanted) => void run(wanted as number)}
      />
    </Box>
  );
}
