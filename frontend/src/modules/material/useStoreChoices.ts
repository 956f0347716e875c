import { usePlaceChoices } from "../plant";

/** The places that material may be received into. */
export const useStoreChoices = () => [...usePlaceChoices("STORAGE_LOCATION"), ...usePlaceChoices("BIN")];
