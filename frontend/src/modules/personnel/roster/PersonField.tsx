import { Autocomplete, TextField } from "@mui/material";
import { nameOf, useTexts } from "../../../shared/language";
import type { NamedCode } from "./types";

interface Props {
  persons: NamedCode[];
  value: NamedCode | null;
  onChange: (person: NamedCode | null) => void;
}

/** One person, found by name or staff number. */
export function PersonField({ persons, value, onChange }: Props) {
  const texts = useTexts();
  return (
    <Autocomplete
      options={persons}
      value={value}
      onChange={(_, option) => onChange(option)}
      getOptionLabel={(person) => `${nameOf(person)} (${person.code})`}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      renderInput={(params) => <TextField {...params} label={texts("roster.person")} />}
    />
  );
}
