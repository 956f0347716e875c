export { ListActions } from "./ListActions";
export { ListTools } from "./ListTools";
