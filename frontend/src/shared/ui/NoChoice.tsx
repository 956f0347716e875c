import { useTexts } from "../language";

/** What a field to choose from says while there is nothing that fits. */
export function NoChoice() {
  return useTexts()("shared.noChoice");
}
