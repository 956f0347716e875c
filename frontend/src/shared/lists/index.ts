export { ListActions } from "./ListActions";
export { ListTools } from "./ListTools";
export { NoHits, PagedList } from "./PagedList";
