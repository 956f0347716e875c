export { FindPage } from "./FindPage";
export { LotUnitsPage } from "./LotUnitsPage";
export { SearchBox } from "./SearchBox";
export { UnitList } from "./UnitList";
export { UnitPage } from "./UnitPage";
