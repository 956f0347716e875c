import { Box, Typography } from "@mui/material";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import type { Quantities } from "../types";
import { PARTS } from "./QuantityBar";

interface Progress {
  workOrder: string;
  quantities: Quantities;
}

/** How far each of some work orders is, in one read that follows the line. */
export function useProgress(workOrders: string[]): Map<string, Quantities> {
  const path = workOrders.length > 0 ? `execution/progress?orders=${encodeURIComponent(workOrders.join(","))}` : undefined;
  const found = useRead<Progress[]>(path, ["execution.work-order"]).data ?? [];
  return new Map(found.map(({ workOrder, quantities }) => [workOrder, quantities]));
}

/** An order's pieces as a narrow bar, and how many are good, for a line of a list. */
export function ProgressStrip({ quantities }: { quantities: Quantities | undefined }) {
  const texts = useTexts();
  if (!quantities) return <Box sx={{ width: 150 }}>–</Box>;
  const total = PARTS.reduce((sum, [part]) => sum + quantities[part], 0);
  const told = PARTS.filter(([part]) => quantities[part] > 0).map(([part]) => `${texts(`execution.quantity.${part}`)} ${quantities[part]}`);
  return (
    <Box data-in-process={quantities.inProcess} title={told.join(" · ")} sx={{ width: 150 }}>
      <Box sx={{ display: "flex", height: 10, borderRadius: 1, overflow: "hidden", bgcolor: "action.hover" }}>
        {PARTS.map(([part, colour]) => (
          <Box key={part} sx={{ width: `${(100 * quantities[part]) / Math.max(1, total)}%`, bgcolor: colour, transition: "width .3s" }} />
        ))}
      </Box>
      <Typography variant="caption" sx={{ lineHeight: 1.2 }}>
        {texts("execution.line.goodOf", { good: quantities.good, pieces: total })}
      </Typography>
    </Box>
  );
}
