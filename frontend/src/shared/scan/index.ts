export { matchTasks, normalise, type Scannable } from "./scan";
export { ScanField } from "./ScanField";
