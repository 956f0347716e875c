export { matchTasks, normalise, stripped, type Scannable } from "./scan";
export { ScanField } from "./ScanField";
