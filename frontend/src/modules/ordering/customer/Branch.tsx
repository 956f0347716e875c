import { Box } from "@mui/material";
import type { ReactNode } from "react";

const STEP = 28;

/** A row of a tree: the line leads from what it is made for. */
export function Branch({ level, children }: { level: number; children: ReactNode }) {
  return (
    <Box sx={{ display: "flex", alignItems: "flex-start", ml: `${Math.max(0, level - 1) * STEP}px` }}>
      {level > 0 && (
        <Box aria-hidden sx={{ width: STEP - 8, mr: 1, height: 18, mt: "-6px", flexShrink: 0, borderLeft: 2, borderBottom: 2, borderColor: "divider", borderBottomLeftRadius: 6 }} />
      )}
      <Box>{children}</Box>
    </Box>
  );
}
