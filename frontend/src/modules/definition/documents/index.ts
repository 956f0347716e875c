export { DocumentEditor } from "./DocumentEditor";
export { DocumentScreen } from "./DocumentScreen";
