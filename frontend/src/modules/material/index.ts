export { ClassCreate, ClassEdit, ClassList, ClassPage } from "./ClassRecord";
export { UnitCreate, UnitEdit, UnitList, UnitPage } from "./UnitRecord";
export { useUnitNames } from "./useUnitNames";
export { CarrierCreate, CarrierEdit, CarrierList, CarrierPage } from "./CarrierRecord";
export { LotPage } from "./LotPage";
export { LotReceive } from "./LotReceive";
export { MaterialLotList } from "./MaterialLotList";
export { MaterialCreate, MaterialEdit, MaterialList, MaterialPage } from "./MaterialRecord";
