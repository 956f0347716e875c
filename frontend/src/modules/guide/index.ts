export { GuidePage } from "./GuidePage";
export { HelpButton } from "./HelpButton";
