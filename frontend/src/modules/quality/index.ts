export { Concession } from "./Concession";
export { NonconformanceList } from "./NonconformanceList";
export { NonconformancePage } from "./NonconformancePage";
