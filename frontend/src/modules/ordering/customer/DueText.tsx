import { Box, Typography } from "@mui/material";
import { formatDayTime } from "../../../shared/format";
import { usePlantTime } from "../../platform";
import { latenessOf } from "./lateness";

/** When something is due, and in words how much time is left or how late it is. */
export function DueText({ due, state }: { due: string | null | undefined; state?: string | null }) {
  const lateness = latenessOf(due, state, usePlantTime().data?.plantNow);
  return (
    <>
      <Box component="span" sx={{ whiteSpace: "nowrap" }}>
        {formatDayTime(due)}
      </Box>
      {lateness && (
        <Typography component="span" variant="body2" data-late={lateness.late || undefined} sx={{ display: "block", whiteSpace: "nowrap", color: lateness.late ? "error.main" : "text.secondary", fontWeight: lateness.late ? 700 : 400 }}>
          {lateness.text}
        </Typography>
      )}
    </>
  );
}
