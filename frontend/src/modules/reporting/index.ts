export { papersOfLot, papersOfOrder, papersOfRouting, papersOfWorkOrder } from "./papers";
export { PrintButton } from "./PrintButton";
