import { COLOURS } from "../../shared/ui";
import type { Difference } from "./types";

/** The colour of what became of a row. */
export const COLOUR: Record<Difference, string> = { ADDED: COLOURS.good, REMOVED: COLOURS.bad, CHANGED: COLOURS.waiting, SAME: COLOURS.neutral };

/** Makes a colour a background. */
export const TINT = "22";
