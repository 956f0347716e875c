export { StoriesPage } from "./StoriesPage";
