import { Box } from "@mui/material";
import { AutocompleteArrayInput, useRecordContext } from "react-admin";
import { useTexts } from "../../../shared/language";
import { usePlaceChoices, type PlaceChoice } from "../../plant";

const contains = (typed: string, { name }: PlaceChoice) => name.toLowerCase().includes(typed.toLowerCase());

/** The places of the plant that accounts are for, chosen from the plant's tree; each with all that stands below it. */
export function PlacesInput() {
  const texts = useTexts();
  return (
    <AutocompleteArrayInput
      source="places"
      choices={usePlaceChoices()}
      optionText={<Option />}
      inputText={({ name }: PlaceChoice) => name}
      matchSuggestion={contains}
      helperText={texts("security.accounts.placesHint")}
    />
  );
}

/** A place in the list, as far to the right as it stands below the first. */
function Option() {
  const place = useRecordContext<PlaceChoice>();
  return place ? <Box sx={{ pl: place.depth * 2 }}>{place.name}</Box> : null;
}
