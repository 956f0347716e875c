export { StructurePage } from "./StructurePage";
export { usePlaceChoices, type PlaceChoice } from "./usePlaceChoices";
export { usePlaceNames } from "./useStructure";
