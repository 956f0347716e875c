import { Box } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { Quantities } from "../types";

/** What happens to each piece of an order that is cancelled now. */
export function Consequences({ quantities }: { quantities?: Quantities }) {
  const texts = useTexts();
  const sentences = quantities ? inWork(quantities) : [texts("execution.cancel.nothingBegun")];
  function inWork({ good, notStarted }: Quantities) {
    const stays = good > 0 ? [texts("execution.cancel.goodStays", { smart_count: good })] : [];
    const never = notStarted > 0 ? [texts("execution.cancel.neverMade", { smart_count: notStarted })] : [];
    return [...stays, ...never, texts("execution.cancel.workEnds"), texts("execution.cancel.givenBack")];
  }
  return (
    <Box component="ul" sx={{ mt: 0, pl: 2.5, "& li": { mb: 0.5 } }}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Box>
  );
}
