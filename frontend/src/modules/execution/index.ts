export { LinePage } from "./line/LinePage";
export { TasksPage } from "./TasksPage";
export { CancelOrder } from "./order/CancelOrder";
export { WorkOrderView } from "./order/WorkOrderView";
