import { Alert, Box, Link, Typography } from "@mui/material";
import { useLocaleCode, useTexts } from "../../../shared/language";
import { Field, Fields } from "../../../shared/ui";
import { Measured } from "../../traceability/Measured";
import { measuredOf, ruleSentence, type Nonconformance } from "../types";

/** What was found at a unit, how often it was reworked, and what the rule said of it. The terminal shows it too, where no router is. */
export function Finding({ found }: { found: Nonconformance }) {
  const texts = useTexts();
  const said = ruleSentence(found, useLocaleCode());
  const measured = measuredOf(found);
  return (
    <Box sx={{ mb: 2 }}>
      <Fields>
        <Field label={texts("quality.unit")}>
          <Link href={`./#/units/${encodeURIComponent(found.unit)}/show`}>{found.unit}</Link>
        </Field>
        <Field label={texts("quality.defectName")}>{`${found.defect} ${texts(`quality.defect.${found.defect}`, { _: "" })}`}</Field>
        <Field label={texts("quality.severityName")}>{texts(`quality.severity.${found.severity}`, { _: found.severity ?? "" })}</Field>
        <Field label={texts("quality.history")}>{found.reworks ? texts("quality.reworked", { smart_count: found.reworks }) : texts("quality.neverReworked")}</Field>
      </Fields>
      {measured && <Measured value={measured} />}
      {said && (
        <Alert severity="info" sx={{ mt: 1 }} data-rule-said="">
          <Typography variant="body2">{texts("quality.review.ruleSaid")}</Typography>
          <Typography sx={{ fontWeight: 650 }}>{said}</Typography>
        </Alert>
      )}
    </Box>
  );
}
