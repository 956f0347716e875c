import { useRead } from "../../shared/api";
import type { EquipmentClass } from "./types";

/** A class with its attributes; nothing until it is read, and while none is chosen. */
export function useClass(code: string | undefined): EquipmentClass | undefined {
  return useRead<EquipmentClass>(code ? `equipment/classes/${encodeURIComponent(code)}` : undefined, ["equipment.class"]).data;
}
