export { EquipmentList } from "./EquipmentList";
