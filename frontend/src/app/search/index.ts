export { FindPage } from "./FindPage";
export { SearchField } from "./SearchField";
export { SearchPage } from "./SearchPage";
