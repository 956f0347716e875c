export { CLOCK_FACTORS, useAbout, usePlantNow, usePlantTime, type DemoAccount } from "./about";
export { LanguageButton } from "./LanguageButton";
export { PlantClock } from "./PlantClock";
export { Warnings } from "./Warnings";
