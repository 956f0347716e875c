import { TextField } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { nameOf, useLocaleCode, useTexts } from "../../shared/language";
import { faultText, picked, useRecordSave } from "../../shared/record";
import { KIND } from "./kind";
import type { Place } from "./types";

/** Gives a place another name in the language that is spoken, in its row. */
export function RenameField({ place, onDone }: { place: Place; onDone: () => void }) {
  const texts = useTexts();
  const client = useQueryClient();
  const field = useLocaleCode() === "zh" ? "nameZh" : "nameEn";
  const [name, setName] = useState(nameOf(place));
  const [fault, setFault] = useState<string>();
  const { save } = useRecordSave(KIND, place, onDone);
  const send = async () => {
    if (name.trim() === place[field]) return onDone();
    const faults = await save({ ...picked(KIND.fields, place), [field]: name }, place.version);
    setFault(faults && faultText(faults));
    await client.invalidateQueries();
  };
  return (
    <TextField
      fullWidth
      autoFocus
      size="small"
      value={name}
      error={fault !== undefined}
      helperText={fault}
      onChange={(event) => setName(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={onDone}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" && !event.nativeEvent.isComposing) void send();
        if (event.key === "Escape") onDone();
      }}
      slotProps={{ htmlInput: { "aria-label": texts("plant.rename"), "data-rename": "" } }}
    />
  );
}
