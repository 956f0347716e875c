export { StateRibbon } from "./StateRibbon";
export { EquipmentList } from "./EquipmentList";
