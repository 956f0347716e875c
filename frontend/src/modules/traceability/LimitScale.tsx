import { Box, Typography } from "@mui/material";
import { formatNumber } from "../../shared/format";
import { COLOURS } from "../../shared/ui";
import { scaleOf } from "./scale";

interface Props {
  name: string;
  value: number;
  unit?: string | null;
  lower?: number | null;
  upper?: number | null;
}

/** One value drawn against its limits. */
export function LimitScale({ name, value, unit, lower, upper }: Props) {
  const scale = scaleOf(value, lower, upper);
  const colour = scale.within ? COLOURS.good : COLOURS.bad;
  return (
    <Box data-within={scale.within} sx={{ my: 1 }}>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Typography variant="body2">{name}</Typography>
        <Typography variant="body2" sx={{ whiteSpace: "nowrap", fontWeight: 700, color: scale.within ? "success.main" : "error.main", fontVariantNumeric: "tabular-nums" }}>
          {formatNumber(value, 4)} {unit}
        </Typography>
      </Box>
      <Box sx={{ position: "relative", height: 12, borderRadius: 1, bgcolor: "action.hover" }}>
        <Box sx={{ position: "absolute", top: 0, bottom: 0, left: `${scale.lower}%`, width: `${scale.upper - scale.lower}%`, bgcolor: COLOURS.good, opacity: 0.28 }} />
        <Box sx={{ position: "absolute", top: -3, bottom: -3, left: `calc(${scale.value}% - 2px)`, width: 4, borderRadius: 1, bgcolor: colour }} />
      </Box>
      <Box sx={{ position: "relative", height: 16 }}>
        {typeof lower === "number" && <Limit place={scale.lower} text={typeof upper === "number" ? formatNumber(lower, 4) : `≥ ${formatNumber(lower, 4)}`} />}
        {typeof upper === "number" && <Limit place={scale.upper} text={typeof lower === "number" ? formatNumber(upper, 4) : `≤ ${formatNumber(upper, 4)}`} />}
      </Box>
    </Box>
  );
}

function Limit({ place, text }: { place: number; text: string }) {
  return (
    <Typography variant="caption" color="text.secondary" sx={{ position: "absolute", left: `${place}%`, transform: "translateX(-50%)", whiteSpace: "nowrap" }}>
      {text}
    </Typography>
  );
}
