export { ExchangePage } from "./ExchangePage";
export { ImportPage } from "./ImportPage";
