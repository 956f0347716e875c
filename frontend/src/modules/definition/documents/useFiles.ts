import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../../shared/api";
import { DOCUMENTS, revisionPath } from "../kinds";
import type { RevisionPage } from "../types";
import { written, type DocumentContent } from "./types";

/** Adds files to a draft and takes them out; the draft must be as it was read. */
export function useFiles({ code, life, content }: RevisionPage<DocumentContent>) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const path = revisionPath(DOCUMENTS, code, life.revision);

  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      await client.invalidateQueries();
      return true;
    } catch (refused) {
      setFailure(refused as Error);
      return false;
    } finally {
      setBusy(false);
    }
  };

  /** The file's name once it is there. */
  const add = async (file?: File) => {
    const done = file !== undefined && (await run(() => call(`${path}/files?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file, version: life.version })));
    return done ? file.name : undefined;
  };

  const remove = (name: string) =>
    run(() => call(path, { method: "PUT", body: written({ ...content, files: content.files.filter((file) => file.name !== name) }), version: life.version }));

  return { add, remove, busy, failure };
}
