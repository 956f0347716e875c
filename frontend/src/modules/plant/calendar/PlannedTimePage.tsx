import { Autocomplete, TextField } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { useTexts } from "../../../shared/language";
import { Section } from "../../../shared/ui";
import { mondayOf } from "./days";
import { PlannedWeek } from "./PlannedWeek";
import { usePlaces } from "./usePlaces";
import { usePlantDay } from "./usePlantDay";
import { WeekButtons } from "./WeekButtons";

/** When a place is planned to work in a week: net minutes of each shift, by production day. */
export function PlannedTimePage() {
  const texts = useTexts();
  const places = usePlaces();
  const today = usePlantDay();
  const [chosen, choose] = useState<string>();
  const [at, setAt] = useState<string>();
  const place = places.find(({ id }) => id === chosen) ?? places.find(({ id }) => id.startsWith("WU")) ?? places[0];
  const monday = at ?? (today && mondayOf(today));
  return (
    <>
      <Title title={texts("calendar.plannedTime")} />
      <Section title={texts("calendar.plannedTime")} actions={monday && <WeekButtons first={monday} back={texts("calendar.thisWeek")} onGo={setAt} />}>
        <Autocomplete
          options={places}
          value={place ?? null}
          onChange={(_, option) => option && choose(option.id)}
          getOptionLabel={({ name }) => name.trim()}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          renderOption={({ key, ...props }, option) => <li key={key} {...props} style={{ whiteSpace: "pre" }}>{option.name}</li>}
          renderInput={(params) => <TextField {...params} label={texts("calendar.place")} />}
          disableClearable={place !== undefined}
          sx={{ maxWidth: 420, mb: 2 }}
        />
        {place && monday && <PlannedWeek place={place.id} first={monday} />}
      </Section>
    </>
  );
}
