import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** Says that there is nothing, and what to do about it. */
export function Nothing({ text, hint, children }: { text: string; hint?: string; children?: ReactNode }) {
  return (
    <Box data-nothing="" sx={{ py: 3, px: 2, textAlign: "center" }}>
      <Typography sx={{ fontWeight: 600 }}>{text}</Typography>
      {hint && <Typography color="text.secondary">{hint}</Typography>}
      {children && <Box sx={{ mt: 2 }}>{children}</Box>}
    </Box>
  );
}
