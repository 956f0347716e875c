import { useState } from "react";
import { useNavigate } from "react-router";
import { useTexts } from "../../shared/language";
import { ConflictDialog, picked, RecordForm, useRecordSave, useSaved } from "../../shared/record";
import { KIND, placePage } from "./kind";
import { fitting, PlaceFields } from "./PlaceFields";
import { above, typesBelow } from "./structure";
import type { Place } from "./types";

/** Changes a place as it was when the person began: what others do meanwhile does not wipe out what is typed. */
export function EditPlace({ place }: { place: Place }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { saved, leave } = useSaved(KIND, placePage);
  const [base] = useState(place);
  const { save, conflict, settle } = useRecordSave(KIND, base, () => leave(base.code));
  return (
    <>
      <RecordForm title={texts("plant.edit", { code: base.code })} record={base} leave={() => void navigate(placePage(KIND, base.code))} save={(values) => save(fitting(picked(KIND.fields, values)), base.version)} saved={saved}>
        <PlaceFields types={typesBelow(above(base.type))} />
      </RecordForm>
      {conflict && !saved && <ConflictDialog key={conflict.theirs.version} kind={KIND} base={base} {...conflict} save={save} onClose={settle} />}
    </>
  );
}
