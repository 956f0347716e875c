import ArrowCircleRight from "@mui/icons-material/ArrowCircleRight";
import { Box, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { WorkOrderPage } from "../types";
import { spoken } from "./spoken";

/** What comes next, in one sentence. */
export function NextSentence({ next }: { next: WorkOrderPage["next"] }) {
  const texts = useTexts();
  if (!next) return null;
  const key = next.key.startsWith("execution.") ? next.key : `execution.next.${next.key}`;
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 40 }} data-next={next.key}>
      <ArrowCircleRight color="primary" />
      <Typography sx={{ fontSize: "1.05rem" }}>{texts(key, spoken(next.arguments, texts))}</Typography>
    </Box>
  );
}
