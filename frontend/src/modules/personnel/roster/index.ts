export { RosterHistory } from "./RosterHistory";
export { RosterPage } from "./RosterPage";
