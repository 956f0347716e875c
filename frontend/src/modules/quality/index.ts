export { NonconformanceList } from "./NonconformanceList";
export { NonconformancePage } from "./NonconformancePage";
