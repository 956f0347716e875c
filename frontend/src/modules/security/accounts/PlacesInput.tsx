import { AutocompleteArrayInput } from "react-admin";
import { useTexts } from "../../../shared/language";
import { usePlaceChoices } from "../../plant";

/** The places of the plant that accounts are for, from the plant's tree; each with all that stands below it. */
export function PlacesInput() {
  const texts = useTexts();
  return <AutocompleteArrayInput source="places" choices={usePlaceChoices()} helperText={texts("security.accounts.placesHint")} />;
}
