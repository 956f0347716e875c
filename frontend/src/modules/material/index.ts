export { ClassCreate, ClassEdit, ClassList, ClassPage } from "./ClassRecord";
export { MaterialLotList } from "./MaterialLotList";
export { MaterialCreate, MaterialEdit, MaterialList, MaterialPage } from "./MaterialRecord";
