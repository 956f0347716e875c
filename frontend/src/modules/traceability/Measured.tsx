import HelpOutline from "@mui/icons-material/HelpOutline";
import { Box, Typography } from "@mui/material";
import { useTexts } from "../../shared/language";
import { LimitScale } from "./LimitScale";
import type { MeasuredValue } from "./types";

/** A measured value against its limits; or that nobody knows it, and why. What a machine told beside its work has no limits. */
export function Measured({ value }: { value: MeasuredValue }) {
  const texts = useTexts();
  const name = `${value.characteristic} ${texts(`quality.characteristic.${value.characteristic}`, { _: value.name ?? "" })}`;
  if (value.value === null) return <Unknown name={name} reason={value.unknownReason ?? ""} />;
  if (isTold(value)) return <Told value={value} />;
  return <LimitScale name={name} value={Number(value.value)} unit={value.unit} lower={value.lower} upper={value.upper} />;
}

function isTold({ judgement, lower, upper }: MeasuredValue): boolean {
  return [judgement, lower, upper].every((known) => known === null || known === undefined);
}

function Told({ value }: { value: MeasuredValue }) {
  const texts = useTexts();
  return (
    <Box data-told="" sx={{ display: "flex", justifyContent: "space-between", gap: 1, my: 0.5 }}>
      <Typography variant="body2">{texts(`connectivity.tag.${value.characteristic}`, { _: value.characteristic })}</Typography>
      <Typography variant="body2" sx={{ whiteSpace: "nowrap" }}>
        {[value.value, value.unit].filter((part) => part !== null && part !== undefined).join(" ")}
      </Typography>
    </Box>
  );
}

function Unknown({ name, reason }: { name: string; reason: string }) {
  const texts = useTexts();
  return (
    <Box data-unknown="" sx={{ my: 1 }}>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Typography variant="body2">{name}</Typography>
        <Typography variant="body2" sx={{ display: "flex", alignItems: "center", gap: 0.5, whiteSpace: "nowrap", fontWeight: 700, color: "warning.main" }}>
          <HelpOutline fontSize="small" />
          {texts("traceability.unknown")}
        </Typography>
      </Box>
      <Typography variant="caption" color="text.secondary">
        {texts("traceability.unknownWhy", { reason })}
      </Typography>
    </Box>
  );
}
