export { TasksPage } from "./TasksPage";
export { WorkOrderView } from "./order/WorkOrderView";
