import ArrowForward from "@mui/icons-material/ArrowForward";
import { Box, Typography } from "@mui/material";
import { keyframes } from "@mui/material/styles";
import { useTexts } from "../../../shared/language";
import type { StationNow } from "./picture";
import { useView } from "./ViewContext";

const GOING = keyframes({ from: { backgroundPosition: "0 0" }, to: { backgroundPosition: "24px 0" } });

/** What a mover carries, from where to where; what else it is wanted for is counted. */
export function MoveLine({ now }: { now: StationNow }) {
  const texts = useTexts();
  const { picture } = useView();
  const placeOf = (code: string | null) => (code === null ? texts("execution.line.freeBinChosen") : (picture.placeNames.get(code) ?? texts("execution.line.bin", { bin: code })));
  const going = now.moves.find(({ state }) => state === "REQUESTED");
  const waiting = now.moves.length - (going ? 1 : 0);
  if (!going) {
    return <Line>{waiting > 0 ? texts("execution.line.movesWait", { smart_count: waiting }) : texts("execution.line.carriesNothing")}</Line>;
  }
  return (
    <Box data-move={going.code} sx={{ minWidth: 0 }}>
      <Line strong>{texts("execution.line.carries", { box: going.carrier })}</Line>
      <Box sx={{ height: 5, borderRadius: 1, my: 0.25, backgroundImage: "repeating-linear-gradient(90deg, #1769aa 0 12px, transparent 12px 24px)", animation: `${GOING} .8s linear infinite`, "@media (prefers-reduced-motion: reduce)": { animation: "none" } }} />
      <Line>
        {placeOf(going.source)} <ArrowForward sx={{ fontSize: 13, verticalAlign: "-2px" }} /> {placeOf(going.target)}
      </Line>
      {waiting > 0 && <Line>{texts("execution.line.movesWait", { smart_count: waiting })}</Line>}
    </Box>
  );
}

function Line({ children, strong }: { children: React.ReactNode; strong?: boolean }) {
  return <Typography sx={{ fontSize: "0.74rem", lineHeight: 1.3, fontWeight: strong ? 650 : 400, color: strong ? "text.primary" : "text.secondary" }}>{children}</Typography>;
}
