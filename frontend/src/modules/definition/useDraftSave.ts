import { useState } from "react";
import { call, faultsOf, ProblemError, read } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { wholly, type Faults, type RecordKind, type Values } from "../../shared/record";
import { errorText } from "../../shared/ui";
import { conflicts } from "./draftParts";
import { revisionPath } from "./kinds";
import type { RevisionPage } from "./types";

export type Sent = (content: Values) => unknown;

/** What a person wants to stand in a draft, and what somebody else has made of it meanwhile. */
export interface DraftConflict {
  /** What the person began with, or chose from before. */
  base: Values;
  mine: Values;
  theirs: RevisionPage<Values>;
}

/** Saves a draft; where somebody was faster, both versions are kept to choose from. */
export function useDraftSave(kind: RecordKind, page: RevisionPage<Values>, sent: Sent, saved: () => void) {
  const texts = useTexts();
  const [conflict, setConflict] = useState<DraftConflict>();
  const path = revisionPath(kind, page.code, page.life.revision);

  const save = async (mine: Values, version: number): Promise<Faults | undefined> => {
    try {
      await call(path, { method: "PUT", body: sent(mine), version });
      return void saved();
    } catch (failure) {
      const late = failure instanceof ProblemError && failure.status === 409;
      return late ? compare(mine, failure) : faultsIn(failure as Error, errorText(failure as Error, texts));
    }
  };

  /** It may have been this person who was faster, whose first answer was lost. */
  const compare = async (mine: Values, late: ProblemError): Promise<Faults | undefined> => {
    const theirs = await read<RevisionPage<Values>>(path).catch(() => undefined);
    if (theirs?.life.state === "DRAFT" && conflicts(page.content, mine, theirs.content).length === 0) return void saved();
    if (theirs) setConflict((before) => ({ base: before?.theirs.content ?? page.content, mine, theirs }));
    return wholly(late.message);
  };

  return { save, conflict, settle: () => setConflict(undefined) };
}

/** Faults of rows stand at their cells; all of them are told below as well, for a cell may be out of sight. */
function faultsIn(failure: Error, whole: string): Faults {
  return { ...faultsOf(failure), root: { serverError: whole } };
}
