export { ExchangePage } from "./ExchangePage";
export { ImportPage } from "./ImportPage";
export { NumberPatternEdit, NumberPatternList, NumberPatternPage } from "./NumberPatternRecord";
export { useProposal } from "./useProposal";
export { ReadinessPage } from "./ReadinessPage";
export { EVERYTHING, isSetUp, type ReadinessLine } from "./types";
