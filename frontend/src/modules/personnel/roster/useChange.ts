import { useRef, useState } from "react";
import { call } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { errorText, useCommand } from "../../../shared/ui";
import type { ShortRest } from "./types";

/** Looks whether a change is possible, shows what speaks against it, and writes it on a second word. */
export function useChange(onClose: () => void) {
  const texts = useTexts();
  const command = useCommand();
  const [warnings, setWarnings] = useState<ShortRest[]>();
  const [fault, setFault] = useState<string>();
  const changed = useRef(0);
  const forget = () => {
    changed.current += 1;
    setWarnings(undefined);
    setFault(undefined);
    command.forget();
  };
  const send = async (body: object) => {
    const looked = changed.current;
    try {
      const found = warnings ?? (await call<ShortRest[]>("personnel/duty-changes/preview", { method: "POST", body })).data;
      if (changed.current !== looked) return;
      setFault(undefined);
      setWarnings(found);
      if ((warnings !== undefined || found.length === 0) && (await command.run("personnel/duty-changes", body))) onClose();
    } catch (failure) {
      if (changed.current === looked) setFault(errorText(failure as Error, texts));
    }
  };
  const confirmText = texts(warnings !== undefined && warnings.length > 0 ? "roster.saveAnyway" : "roster.save");
  return { command, warnings: warnings ?? [], confirmText, fault, forget, send };
}
