export { papersOfLot, type Paper } from "./papers";
export { PrintButton } from "./PrintButton";
