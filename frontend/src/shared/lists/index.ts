export { ListActions } from "./ListActions";
export { ListToolbar } from "./ListToolbar";
export { ListTools } from "./ListTools";
export { NoHits, PagedList } from "./PagedList";
