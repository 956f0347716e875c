import KeyboardDoubleArrowDown from "@mui/icons-material/KeyboardDoubleArrowDown";
import KeyboardDoubleArrowUp from "@mui/icons-material/KeyboardDoubleArrowUp";
import { Box, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";

/** The gangway between two rooms, and what goes through it in which direction. */
export function FlowBand({ down, up }: { down: string; up?: string }) {
  const texts = useTexts();
  return (
    <Box sx={{ display: "flex", justifyContent: "space-around", color: "text.secondary", height: 20, flexShrink: 0 }}>
      <Way icon={<KeyboardDoubleArrowDown fontSize="small" />} text={texts(`execution.line.flow.${down}`)} />
      {up && <Way icon={<KeyboardDoubleArrowUp fontSize="small" />} text={texts(`execution.line.flow.${up}`)} />}
    </Box>
  );
}

function Way({ icon, text }: { icon: React.ReactNode; text: string }) {
  return (
    <Typography component="span" sx={{ fontSize: "0.74rem", display: "flex", alignItems: "center", gap: 0.5, minWidth: 0 }}>
      {icon}
      {text}
    </Typography>
  );
}
