import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTexts } from "../../../shared/language";
import { COLOURS } from "../../../shared/ui";
import { HATCHED } from "./stateLook";
import { useView } from "./ViewContext";

/** What a slot's colour and sign mean, as short as a map's. */
export function Legend() {
  const texts = useTexts();
  const { picture, names } = useView();
  return (
    <Box aria-label={texts("execution.line.legend")} role="group" sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.25, ml: "auto", alignItems: "center" }}>
      {[...picture.colours].map(([product, colour]) => (
        <Sign key={product} text={names.get(product) ?? product} sx={{ bgcolor: colour }} />
      ))}
      <Sign text={texts("execution.line.slotEmpty")} sx={{ border: "1px dashed", borderColor: "text.disabled" }} />
      <Sign text={texts("execution.unitState.HELD")} sx={{ bgcolor: COLOURS.held }}>
        !
      </Sign>
      <Sign text={texts("execution.unitState.IN_REWORK")} sx={{ bgcolor: COLOURS.rework }}>
        ↻
      </Sign>
      <Sign text={texts("equipment.state.NO_DATA")} sx={{ border: "1px dashed", borderColor: "text.secondary", backgroundImage: HATCHED }} />
    </Box>
  );
}

function Sign({ text, sx, children }: { text: string; sx: object; children?: ReactNode }) {
  return (
    <Typography component="span" sx={{ fontSize: "0.74rem", color: "text.secondary", display: "flex", alignItems: "center", gap: 0.5, whiteSpace: "nowrap" }}>
      <Box component="span" sx={{ width: 13, height: 13, borderRadius: "3px", boxSizing: "border-box", display: "grid", placeItems: "center", color: "#fff", fontWeight: 800, fontSize: 10, ...sx }}>
        {children}
      </Box>
      {text}
    </Typography>
  );
}
