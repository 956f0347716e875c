import { Box, LinearProgress, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { JobAtStation } from "./types";
import { useView } from "./ViewContext";

/** The job at hand: its order and product, its operation, and how many pieces are through. */
export function JobProgress({ job }: { job: JobAtStation }) {
  const texts = useTexts();
  const { orders, names, picture } = useView();
  const product = orders.get(job.workOrder)?.material ?? "";
  return (
    <Box data-job={job.code} sx={{ minWidth: 0 }}>
      <Typography noWrap sx={{ fontSize: "0.78rem", fontWeight: 650, lineHeight: 1.3 }}>
        <Box component="span" sx={{ display: "inline-block", width: 9, height: 9, borderRadius: "2px", mr: 0.5, bgcolor: picture.colours.get(product) }} />
        {job.workOrder} · {names.get(product) ?? product}
      </Typography>
      <Typography noWrap sx={{ fontSize: "0.74rem", lineHeight: 1.3, color: "text.secondary" }}>
        {job.operation.number} {job.operation.name}
      </Typography>
      <Box sx={{ display: "flex", alignItems: "center", gap: 0.75 }}>
        <LinearProgress variant="determinate" value={(100 * job.done) / Math.max(1, job.pieces)} sx={{ flex: 1, height: 8, borderRadius: 1 }} />
        <Typography component="span" sx={{ fontSize: "0.74rem", fontWeight: 650, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" }}>
          {texts("execution.line.ofPieces", { done: job.done, pieces: job.pieces, smart_count: job.pieces })}
        </Typography>
      </Box>
    </Box>
  );
}
