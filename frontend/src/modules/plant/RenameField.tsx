import { TextField } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useNotify } from "react-admin";
import { nameOf, useLocaleCode, useTexts } from "../../shared/language";
import { faultText, picked, useRecordSave } from "../../shared/record";
import { KIND } from "./kind";
import type { Place } from "./types";

interface Props {
  place: Place;
  /** Told once, unless the row is out of sight; it goes on with the keyboard unless the person is elsewhere already. */
  onDone: (byKey: boolean) => void;
}

/**
 * Gives a place another name in the language that is spoken, in its row. Whoever leaves it has said the name; Escape takes it back.
 * Once the row is out of sight nobody renames there any more, and a refusal is told beside the page.
 */
export function RenameField({ place, onDone }: Props) {
  const texts = useTexts();
  const notify = useNotify();
  const client = useQueryClient();
  const field = useLocaleCode() === "zh" ? "nameZh" : "nameEn";
  const [name, setName] = useState(nameOf(place));
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const byKey = useRef(false);
  const over = useRef(false);
  const finish = (byKeyboard: boolean) => {
    if (over.current) return;
    over.current = true;
    onDone(byKeyboard);
  };
  useEffect(() => {
    over.current = false;
    return () => {
      over.current = true;
    };
  }, []);
  const { save } = useRecordSave(KIND, place, () => finish(byKey.current));
  const send = async () => {
    if (name.trim() === place[field]) return finish(byKey.current);
    setBusy(true);
    const faults = await save({ ...picked(KIND.fields, place), [field]: name }, place.version);
    setFault(faults && faultText(faults));
    if (faults && over.current) notify(faultText(faults), { type: "error" });
    await client.invalidateQueries();
    setBusy(false);
  };
  const leave = () => {
    byKey.current = false;
    if (!busy && !over.current) void send();
  };
  const press = (key: string) => {
    if (busy || (key !== "Enter" && key !== "Escape")) return;
    byKey.current = true;
    if (key === "Enter") void send();
    else finish(true);
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
      onBlur={leave}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (!event.nativeEvent.isComposing) press(event.key);
      }}
      slotProps={{ htmlInput: { "aria-label": texts("plant.rename"), "data-rename": "", readOnly: busy } }}
    />
  );
}
