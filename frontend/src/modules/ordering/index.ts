export { OrderCreate } from "./OrderCreate";
export { OrderList } from "./OrderList";
export { OrderPage } from "./OrderPage";
export { WorkOrderRedirect } from "./WorkOrderRedirect";
