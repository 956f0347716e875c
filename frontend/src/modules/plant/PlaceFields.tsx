import { FormHelperText } from "@mui/material";
import { AutocompleteInput, required, SelectInput, TextInput, useInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { useTexts } from "../../shared/language";
import { type Values } from "../../shared/record";
import { WORK_CENTER_TYPES, type PlaceType } from "./types";

const ZONES = Intl.supportedValuesOf("timeZone").map((id) => ({ id, name: id }));

/** What can be said of a place; a site has a time zone and a work center a type of its own. */
export function PlaceFields({ types }: { types: PlaceType[] }) {
  const texts = useTexts();
  const type = useWatch({ name: "type" }) as PlaceType;
  const centers = WORK_CENTER_TYPES.map((id) => ({ id, name: texts(`plant.workCenterType.${id}`) }));
  return (
    <>
      {types.length > 1 ? <SelectInput source="type" choices={types.map((id) => ({ id, name: texts(`plant.type.${id}`) }))} validate={required()} /> : <Kept source="type" />}
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      {type === "SITE" && <AutocompleteInput source="timeZone" choices={ZONES} validate={required()} helperText={texts("plant.timeZoneHint")} />}
      {type === "WORK_CENTER" && <SelectInput source="workCenterType" choices={centers} validate={required()} />}
    </>
  );
}

/** A value that the form keeps though nobody can choose; what is wrong with it is told all the same. */
function Kept({ source }: { source: string }) {
  const { fieldState } = useInput({ source });
  return fieldState.error ? <FormHelperText error>{fieldState.error.message}</FormHelperText> : null;
}

/** What another type had of its own is left behind. */
export function fitting(values: Values): Values {
  return { ...values, timeZone: values.type === "SITE" ? values.timeZone : null, workCenterType: values.type === "WORK_CENTER" ? values.workCenterType : null };
}
