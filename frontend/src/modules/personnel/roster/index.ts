export { RosterPage } from "./RosterPage";
