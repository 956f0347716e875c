export { Box } from "./Box";
export { byCarrier, slotsOf, type Placed } from "./box";
