import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** Named values beside each other, wrapping on narrow screens. */
export function Fields({ children }: { children: ReactNode }) {
  return <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: { xs: 3, lg: 4 }, rowGap: 1.5 }}>{children}</Box>;
}

export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 72 }}>
      <Typography variant="caption" color="text.secondary" component="div">
        {label}
      </Typography>
      <Typography component="div" sx={{ fontVariantNumeric: "tabular-nums" }}>
        {children ?? "–"}
      </Typography>
    </Box>
  );
}
