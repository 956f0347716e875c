export { papersOfLot, papersOfRouting, type Paper } from "./papers";
export { PrintButton } from "./PrintButton";
