export { AssetCreate, AssetEdit, AssetList, AssetPage } from "./AssetRecord";
export { ClassCreate as EquipmentClassCreate, ClassEdit as EquipmentClassEdit, ClassList as EquipmentClassList, ClassPage as EquipmentClassPage } from "./ClassRecord";
export { EquipmentCreate, EquipmentEdit, EquipmentList, EquipmentPage } from "./EquipmentRecord";
export { StateRibbon } from "./StateRibbon";
export { MatrixCreate, MatrixEdit, MatrixList, MatrixPage } from "./MatrixRecord";
export { ToolTypeCreate, ToolTypeEdit, ToolTypeList, ToolTypePage } from "./ToolTypeRecord";
