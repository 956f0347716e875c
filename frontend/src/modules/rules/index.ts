export { actorText } from "./DecisionCard";
export { DecisionList } from "./DecisionList";
export type { Decision } from "./types";
