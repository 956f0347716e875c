import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useNotify } from "react-admin";
import { useNavigate } from "react-router";
import { useTexts } from "../language";
import { showPage, type RecordKind } from "./kind";

/**
 * Leaves a form for its record's page once it is saved, or for the list if nobody knows its code: the form lets go first, then everything
 * is read again.
 */
export function useSaved(kind: RecordKind, page = showPage) {
  const texts = useTexts();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [code, setCode] = useState<string | null>();
  const left = useRef(false);
  useEffect(() => {
    if (code === undefined || left.current) return;
    left.current = true;
    void client.invalidateQueries();
    notify(texts("shared.record.saved", { code: code ?? texts(`resources.${kind.resource}.name`, { smart_count: 1 }) }), { type: "success" });
    void navigate(code === null ? `/${kind.resource}` : page(kind, code));
  }, [code, client, kind, navigate, notify, page, texts]);
  return { saved: code !== undefined, leave: setCode };
}
