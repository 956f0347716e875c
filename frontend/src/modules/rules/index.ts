export { DecisionList } from "./DecisionList";
export { standingOf, type Standing } from "./ranking";
export type { Decision } from "./types";
