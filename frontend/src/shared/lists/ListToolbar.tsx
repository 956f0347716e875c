import type { ReactNode } from "react";
import { TopToolbar } from "react-admin";

/** The buttons above a list, on one line. */
export function ListToolbar({ children }: { children: ReactNode }) {
  return <TopToolbar sx={{ alignItems: "center", "& .MuiButton-root": { lineHeight: 1.5 } }}>{children}</TopToolbar>;
}
