import ArrowCircleRight from "@mui/icons-material/ArrowCircleRight";
import CheckCircle from "@mui/icons-material/CheckCircle";
import { Box } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { WorkOrderPage } from "../types";
import { spoken } from "./spoken";

/** What comes next, in one sentence. */
export function NextSentence({ next }: { next: WorkOrderPage["next"] }) {
  const texts = useTexts();
  if (!next) return null;
  const key = next.key.startsWith("execution.") ? next.key : `execution.next.${next.key}`;
  return (
    <Box component="span" sx={{ display: "flex", alignItems: "center", gap: 1 }} data-next={next.key}>
      {next.key === "completed" ? <CheckCircle color="success" /> : <ArrowCircleRight color="primary" />}
      {texts(key, spoken(next.arguments, texts))}
    </Box>
  );
}
