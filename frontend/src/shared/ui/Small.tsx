import { Typography, type TypographyProps } from "@mui/material";
import type { ReactNode } from "react";

/** A second, quieter line below what it belongs to. */
export function Small({ children, display = "block" }: { children: ReactNode; display?: TypographyProps["display"] }) {
  return (
    <Typography variant="caption" color="text.secondary" sx={{ display, lineHeight: 1.3 }}>
      {children}
    </Typography>
  );
}
