export { MaterialLotList } from "./MaterialLotList";
