import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { COLOURS, stateColour } from "../../shared/ui";
import type { Stay } from "./types";

/** A time line, the newest first; the dot of what lasts is filled. */
export function Stays({ stays, head }: { stays: Stay[]; head: (stay: Stay) => ReactNode }) {
  const texts = useTexts();
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }} data-stays="">
      {stays.map((stay) => (
        <Box component="li" key={`${stay.asset} ${stay.from}`} data-stay={stay.condition} sx={{ display: "flex", gap: 1.5, pb: 1.5, position: "relative" }}>
          <Box sx={{ width: 12, flex: "none", display: "flex", flexDirection: "column", alignItems: "center" }}>
            <Box sx={{ width: 12, height: 12, mt: 0.5, borderRadius: "50%", border: 2, borderColor: stateColour(stay.condition), bgcolor: stay.until ? "transparent" : stateColour(stay.condition) }} />
            <Box sx={{ flex: 1, width: 2, mt: 0.5, mb: -1.5, bgcolor: COLOURS.neutral, opacity: 0.3 }} />
          </Box>
          <Box>
            <Typography variant="body2" component="div" sx={{ fontWeight: 600 }}>{head(stay)}</Typography>
            <Typography variant="body2">{stay.until ? texts("equipment.stay", { from: formatDateTime(stay.from), until: formatDateTime(stay.until) }) : texts("equipment.staying", { from: formatDateTime(stay.from) })}</Typography>
            <Typography variant="body2" color="text.secondary">{[texts("equipment.broughtBy", { by: stay.by }), stay.reason].filter(Boolean).join(" · ")}</Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
