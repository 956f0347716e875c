import { Box, ButtonBase, Typography } from "@mui/material";
import { useTexts } from "../../shared/language";
import { stepsOf, type ReadinessLine } from "./types";

/** The way to the first order as a picture: a stop for each part of the plant, filled as far as it is set up. */
export function ReadinessPath({ lines }: { lines: ReadinessLine[] }) {
  const texts = useTexts();
  const steps = stepsOf(lines);
  const done = lines.filter(({ missing }) => missing === 0).length;
  return (
    <Box sx={{ my: 2 }} role="img" aria-label={texts("administration.readiness.progress", { done, total: lines.length })} data-progress={`${done}/${lines.length}`}>
      <Box sx={{ display: "flex", alignItems: "stretch" }}>
        {steps.map((step, at) => (
          <Stop key={step} name={texts(`administration.step.${step}`)} lines={lines.filter((line) => line.step === step)} first={at === 0} to={`step-${step}`} />
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {texts("administration.readiness.progress", { done, total: lines.length })}
      </Typography>
    </Box>
  );
}

function Stop({ name, lines, first, to }: { name: string; lines: ReadinessLine[]; first: boolean; to: string }) {
  const done = lines.filter(({ missing }) => missing === 0).length;
  const share = (done / lines.length) * 360;
  const colour = done === lines.length ? "success.main" : "warning.main";
  return (
    <ButtonBase focusRipple onClick={() => document.getElementById(to)?.scrollIntoView({ behavior: "smooth" })} sx={{ flex: 1, minWidth: 0, flexDirection: "column", position: "relative", pt: 0.5, pb: 0.5, borderRadius: 1 }}>
      {!first && <Box sx={{ position: "absolute", top: 22, right: "50%", width: "100%", height: 2, bgcolor: "divider", zIndex: 0 }} />}
      <Box sx={(theme) => ({ width: 36, height: 36, borderRadius: "50%", zIndex: 1, display: "grid", placeItems: "center", background: `conic-gradient(${colour === "success.main" ? theme.palette.success.main : theme.palette.warning.main} ${share}deg, ${theme.palette.action.disabledBackground} 0deg)`, backgroundColor: "background.paper" })}>
        <Box sx={{ width: 28, height: 28, borderRadius: "50%", bgcolor: "background.paper", display: "grid", placeItems: "center", fontSize: 11, fontWeight: 600 }}>{`${done}/${lines.length}`}</Box>
      </Box>
      <Typography variant="caption" sx={{ mt: 0.5, px: 0.5, textAlign: "center", overflowWrap: "anywhere" }}>
        {name}
      </Typography>
    </ButtonBase>
  );
}
