import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** One titled part of the panel. */
export function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="h6" component="h3" sx={{ borderBottom: 1, borderColor: "divider", mb: 0.75, pb: 0.25 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
