import { createContext, useContext } from "react";
import type { Picture } from "./picture";
import type { Line } from "./types";

/** What every part of the picture needs: what was read, and what the person looks for. */
export interface View {
  picture: Picture;
  names: Map<string, string>;
  orders: Map<string, Line["orders"][number]>;
  /** The order whose boxes and stations stand out; undefined for all. */
  order: string | undefined;
  chosen: string | undefined;
  onChoose: (station: string) => void;
}

export const ViewContext = createContext<View | undefined>(undefined);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("a part of the line's picture stands outside of it");
  return view;
}
