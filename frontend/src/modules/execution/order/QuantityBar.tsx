import { Box, Tooltip, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { COLOURS } from "../../../shared/ui";
import type { Quantities } from "../types";

/** The ends and places of an order's pieces, in the order in which a bar shows them. */
export const PARTS = [
  ["good", COLOURS.good],
  ["inProcess", COLOURS.active],
  ["inRework", COLOURS.rework],
  ["held", COLOURS.held],
  ["notStarted", COLOURS.neutral],
  ["downgraded", COLOURS.waiting],
  ["scrapped", COLOURS.bad],
] as const satisfies readonly (readonly [keyof Quantities, string])[];

const ASKED = ["ordered", "replenished", "overProduced"] as const satisfies readonly (keyof Quantities)[];

/** What was asked for = good + in process + in rework + held + not started + downgraded + scrapped, as one bar. */
export function QuantityBar({ quantities, compact = false }: { quantities: Quantities; compact?: boolean }) {
  const texts = useTexts();
  const height = compact ? 22 : 32;
  const parts = compact ? PARTS.filter(([part]) => quantities[part] > 0) : PARTS;
  const total = quantities.ordered + quantities.replenished + quantities.overProduced;
  const shown = PARTS.filter(([part]) => quantities[part] > 0);
  return (
    <Box data-quantities={JSON.stringify(quantities)}>
      <Box sx={{ display: "flex", height, borderRadius: 1.5, overflow: "hidden", bgcolor: "action.hover" }}>
        {shown.map(([part, colour]) => (
          <Tooltip key={part} title={`${texts(`execution.quantity.${part}`)}: ${quantities[part]}`}>
            <Box
              sx={{ width: `${(100 * quantities[part]) / Math.max(1, total)}%`, bgcolor: colour, color: "#fff", textAlign: "center", lineHeight: `${height}px`, fontWeight: 700, transition: "width .3s" }}
            >
              {quantities[part]}
            </Box>
          </Tooltip>
        ))}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2.5, rowGap: 0.5, mt: compact ? 0.25 : 1 }}>
        {parts.map(([part, colour]) => (
          <Box key={part} sx={{ display: "flex", alignItems: "center", gap: 0.75, opacity: quantities[part] > 0 ? 1 : 0.55 }}>
            <Box sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: colour }} />
            <Typography variant="body2">
              {texts(`execution.quantity.${part}`)} <b>{quantities[part]}</b>
            </Typography>
          </Box>
        ))}
        <Typography variant="body2" color="text.secondary" sx={{ ml: "auto", display: compact ? "none" : undefined }}>
          {ASKED.filter((part) => part === "ordered" || quantities[part] > 0).map((part) => texts(`execution.quantity.${part}`, { count: quantities[part] })).join(" + ")}
        </Typography>
      </Box>
    </Box>
  );
}
