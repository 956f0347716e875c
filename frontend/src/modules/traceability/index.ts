export { RecallPage } from "./recall/RecallPage";
export { UnitList } from "./UnitList";
export { UnitPage } from "./UnitPage";
