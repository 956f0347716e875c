import { useState } from "react";
import { required, TextInput } from "react-admin";
import { useNavigate } from "react-router";
import { nameOf, useTexts } from "../../shared/language";
import { picked, RecordForm, useRecordAdd, type Values } from "../../shared/record";
import { KIND, placePage } from "./kind";
import { fitting, PlaceFields } from "./PlaceFields";
import { typesBelow } from "./structure";
import type { Place } from "./types";

/** A new place below another; below none the enterprise. */
export function AddPlace({ below }: { below: Place | undefined }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { add, saved } = useRecordAdd(KIND, placePage);
  const [suggestion] = useState(() => suggested(below));
  const save = (values: Values) => add(fitting({ ...picked(["code", ...KIND.fields], values), parent: below?.code ?? null }));
  const types = typesBelow(below?.type ?? null);
  const title = below ? texts("plant.addBelow", { name: nameOf(below) }) : texts("plant.begin");
  const typed = types.length === 1 ? `${title}: ${texts(`plant.type.${types[0]}`)}` : title;
  return (
    <RecordForm title={typed} record={suggestion} leave={() => void navigate(below ? placePage(KIND, below.code) : "/plant")} save={save} saved={saved}>
      <TextInput source="code" validate={required()} helperText={texts("plant.codeHint")} autoFocus />
      <PlaceFields types={types} />
    </RecordForm>
  );
}

function suggested(below: Place | undefined): Values {
  const [type] = typesBelow(below?.type ?? null);
  return {
    type,
    timeZone: type === "SITE" ? Intl.DateTimeFormat().resolvedOptions().timeZone : null,
    workCenterType: type === "WORK_CENTER" ? "PRODUCTION_LINE" : null,
  };
}
