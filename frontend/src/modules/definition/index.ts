export { ProductCreate, RoutingCreate } from "./BeginPages";
export { ProductComparison, RoutingComparison } from "./ComparePage";
export { ProductList, RoutingList } from "./ObjectList";
export { ProductEditor } from "./ProductEditor";
export { ProductScreen } from "./ProductScreen";
export { ReviewsPage } from "./ReviewsPage";
export { RoutingEditor } from "./RoutingEditor";
export { RoutingScreen } from "./RoutingScreen";
export { WhereUsed } from "./WhereUsed";
