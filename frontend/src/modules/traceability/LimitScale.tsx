import { Box, Typography } from "@mui/material";
import { formatNumber } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { COLOURS } from "../../shared/ui";
import { scaleOf } from "./scale";

interface Props {
  name: string;
  value: number;
  unit?: string | null;
  lower?: number | null;
  upper?: number | null;
}

/** One value drawn against its limits; where only one value is right, whether it is that. */
export function LimitScale({ name, value, unit, lower, upper }: Props) {
  const texts = useTexts();
  const scale = scaleOf(value, lower, upper);
  const colour = scale.within ? COLOURS.good : COLOURS.bad;
  const yesOrNo = typeof lower === "number" && lower === upper;
  return (
    <Box data-within={scale.within} sx={{ my: 1 }}>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Typography variant="body2">{name}</Typography>
        <Typography variant="body2" sx={{ whiteSpace: "nowrap", fontWeight: 700, color: scale.within ? "success.main" : "error.main", fontVariantNumeric: "tabular-nums" }}>
          {yesOrNo ? texts(scale.within ? "shared.yes" : "shared.no") : `${formatNumber(value, 4)} ${unit ?? ""}`}
        </Typography>
      </Box>
      <Box sx={{ position: "relative", height: 12, borderRadius: 1, bgcolor: yesOrNo ? colour : "action.hover" }}>
        {!yesOrNo && (
          <>
            <Box sx={{ position: "absolute", top: 0, bottom: 0, left: `${scale.lower}%`, width: `${scale.upper - scale.lower}%`, bgcolor: COLOURS.good, opacity: 0.28 }} />
            <Box sx={{ position: "absolute", top: -3, bottom: -3, left: `calc(${scale.value}% - 2px)`, width: 4, borderRadius: 1, bgcolor: colour }} />
          </>
        )}
      </Box>
      <Box sx={{ position: "relative", height: 16 }}>
        {!yesOrNo && typeof lower === "number" && <Limit place={scale.lower} text={typeof upper === "number" ? formatNumber(lower, 4) : `≥ ${formatNumber(lower, 4)}`} />}
        {!yesOrNo && typeof upper === "number" && <Limit place={scale.upper} text={typeof lower === "number" ? formatNumber(upper, 4) : `≤ ${formatNumber(upper, 4)}`} />}
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
