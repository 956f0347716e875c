export { usePlaceNames } from "./usePlaceNames";
