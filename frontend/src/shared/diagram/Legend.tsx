import { Box, Typography } from "@mui/material";
import { useTexts } from "../language";
import { COLOURS } from "../ui";

const MEANINGS = [
  ["passed", COLOURS.good],
  ["active", COLOURS.active],
  ["trouble", COLOURS.bad],
] as const;

/** What a diagram's colours say. */
export function Legend() {
  const texts = useTexts();
  return (
    <Box data-diagram-legend="" sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, mt: 0.5 }}>
      {MEANINGS.map(([meaning, colour]) => (
        <Typography key={meaning} variant="caption" color="text.secondary" sx={{ display: "flex", alignItems: "center", gap: 0.75 }}>
          <Box component="span" sx={{ width: 14, height: 10, borderRadius: 0.5, bgcolor: colour }} />
          {texts(`shared.diagram.${meaning}`)}
        </Typography>
      ))}
    </Box>
  );
}
