export { ListActions } from "./ListActions";
export { ListDialogs, useListDialogs } from "./ListDialogs";
export { ListToolbar } from "./ListToolbar";
export { ListTools } from "./ListTools";
export { NoHits, PagedList } from "./PagedList";
