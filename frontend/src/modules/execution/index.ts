export { LinePage } from "./line/LinePage";
export { QuantityBar } from "./order/QuantityBar";
export { TasksPage } from "./TasksPage";
export { OrderBundle } from "./order/OrderBundle";
export { CancelOrder } from "./order/CancelOrder";
export { useCancelling } from "./order/useCancelling";
export { ProgressStrip, useProgress } from "./order/ProgressStrip";
export { WorkOrderView } from "./order/WorkOrderView";
export type { Quantities } from "./types";
