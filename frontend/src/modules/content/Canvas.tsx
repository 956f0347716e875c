import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** Where a page or picture lies: it can be moved about where it is larger than its place. White in both themes, as paper is. */
export function Canvas({ tall, children, ...more }: { tall: boolean; children: ReactNode; "data-view": string }) {
  return (
    <Box
      tabIndex={0}
      sx={{ overflow: "auto", bgcolor: "#e9ecef", border: 1, borderColor: "divider", borderRadius: 1, height: tall ? "100%" : "min(70vh, 760px)", flex: tall ? 1 : undefined, minHeight: 0 }}
      {...more}
    >
      {children}
    </Box>
  );
}

/** The bar above and the canvas below, as high as the place that they are given. */
export const COLUMN = { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" } as const;
