export { FileDialog } from "./FileDialog";
export { FileViewer } from "./FileViewer";
export { sizeText } from "./size";
export type { FileLine, FileType, ShownFile } from "./types";
