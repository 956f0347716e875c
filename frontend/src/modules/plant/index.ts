export { usePlaceChoices } from "./usePlaceChoices";
export { usePlaceNames } from "./usePlaceNames";
