import { Box, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
}

/** One titled part of a page. */
export function Section({ title, actions, children, id }: Props) {
  return (
    <Paper id={id} component="section" variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", mb: 1, minHeight: 32, gap: 1 }}>
        <Typography variant="h6" component="h2">
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Paper>
  );
}
