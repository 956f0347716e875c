export { FindPage } from "./FindPage";
export { RecallPage } from "./recall/RecallPage";
export { SearchBox } from "./SearchBox";
export { UnitList } from "./UnitList";
export { UnitPage } from "./UnitPage";
