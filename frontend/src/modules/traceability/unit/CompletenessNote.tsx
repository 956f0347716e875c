import { Alert, AlertTitle, Box, Typography } from "@mui/material";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { LateProgress } from "../../../shared/ui";
import type { Completeness } from "./types";

/** Whether the records of a unit hold all that its routing demands, and else what is missing. */
export function CompletenessNote({ unit }: { unit: string }) {
  const texts = useTexts();
  const { data } = useRead<Completeness>(`traceability/units/${encodeURIComponent(unit)}/completeness`, ["execution", "quality", "traceability"]);
  return (
    <Box sx={{ minHeight: 56, mb: 2 }}>
      {data ? (
        <Alert severity={data.complete ? "success" : "warning"} data-complete={data.complete}>
          <AlertTitle sx={{ mb: data.complete ? 0 : undefined }}>{headline(data, texts)}</AlertTitle>
          {data.missing.map((one, index) => (
            <Typography key={index} variant="body2">
              {one.unit === unit ? one.text : `${one.unit}: ${one.text}`}
            </Typography>
          ))}
        </Alert>
      ) : (
        <LateProgress />
      )}
    </Box>
  );
}

function headline(found: Completeness, texts: ReturnType<typeof useTexts>): string {
  if (!found.complete) return texts("traceability.completeness.missing", { smart_count: found.missing.length });
  return texts(found.finished ? "traceability.completeness.complete" : "traceability.completeness.soFar");
}
