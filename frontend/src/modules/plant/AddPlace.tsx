import { useState } from "react";
import { required, TextInput } from "react-admin";
import { useNavigate } from "react-router";
import { call, useCommandKey } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { faultsFor, picked, RecordForm, useSaved, type Values } from "../../shared/record";
import { KIND, placePage } from "./kind";
import { fitting, PlaceFields } from "./PlaceFields";
import { typesBelow } from "./structure";
import type { Place } from "./types";

/** A new place below another; below none the enterprise. */
export function AddPlace({ below }: { below: Place | undefined }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { saved, leave } = useSaved(KIND, placePage);
  const [suggestion] = useState(() => suggested(below));
  const keyOf = useCommandKey();
  const save = async (values: Values) => {
    const body = fitting({ ...picked(["code", ...KIND.fields], values), parent: below?.code ?? null });
    try {
      const { data } = await call<Place>(KIND.path, { method: "POST", body, idempotencyKey: keyOf(body) });
      leave(data.code);
      return undefined;
    } catch (failure) {
      return faultsFor(failure as Error, texts);
    }
  };
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
