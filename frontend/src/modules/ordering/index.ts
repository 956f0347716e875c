export { CustomerOrderCreate } from "./customer/CustomerOrderCreate";
export { CustomerOrderList } from "./customer/CustomerOrderList";
export { CustomerOrderPage } from "./customer/CustomerOrderPage";
export { OrderCreate } from "./OrderCreate";
export { OrderList } from "./OrderList";
export { OrderPage } from "./OrderPage";
export { WorkOrderRedirect } from "./WorkOrderRedirect";
