import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../../shared/api";
import { DOCUMENTS, revisionPath } from "../kinds";
import type { RevisionPage } from "../types";
import type { DocumentContent } from "./types";

/** Adds files to a draft, one after another; the draft must be as it was read. */
export function useFiles({ code, life }: RevisionPage<DocumentContent>) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ name: string; error: Error }>();
  const path = revisionPath(DOCUMENTS, code, life.revision);

  /** The name of the last one that is there. One that is refused ends it. */
  const add = async (files: File[]): Promise<string | undefined> => {
    if (busy) return undefined;
    let added: string | undefined;
    let refused: typeof failure;
    let { version } = life;
    setBusy(true);
    setFailure(undefined);
    for (const file of files) {
      try {
        const { data } = await call<RevisionPage<DocumentContent>>(`${path}/files?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file, version });
        added = file.name;
        version = data.life.version;
      } catch (error) {
        refused = { name: file.name, error: error as Error };
        break;
      }
    }
    await client.invalidateQueries();
    setFailure(refused);
    setBusy(false);
    return added;
  };

  return { add, busy, failure };
}
