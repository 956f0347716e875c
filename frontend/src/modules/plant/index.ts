export { StructurePage } from "./StructurePage";
export { usePlaceChoices } from "./usePlaceChoices";
export { usePlaceNames } from "./useStructure";
