import { useState } from "react";
import { call, ProblemError, read } from "../api";
import { useTexts } from "../language";
import { recordPath, type MasterRecord, type RecordKind } from "./kind";
import { differing, type Values } from "./merge";
import { faultsFor, wholly, type Faults } from "./saving";

/** Saves a record as a person wants it; where somebody was faster, both versions are kept to choose from. */
export function useRecordSave(kind: RecordKind, base: MasterRecord, saved: () => void) {
  const texts = useTexts();
  const [conflict, setConflict] = useState<{ mine: Values; theirs: MasterRecord }>();

  const save = async (mine: Values, version: number): Promise<Faults | undefined> => {
    try {
      await call(recordPath(kind, base.code), { method: "PUT", body: mine, version });
      return void saved();
    } catch (failure) {
      const late = failure instanceof ProblemError && failure.status === 409;
      return late ? compare(mine, failure) : faultsFor(failure as Error, texts);
    }
  };

  /** It may have been this person who was faster, whose first answer was lost. */
  const compare = async (mine: Values, late: ProblemError): Promise<Faults | undefined> => {
    const theirs = await read<MasterRecord>(recordPath(kind, base.code)).catch(() => undefined);
    if (theirs && differing(kind.fields, mine, theirs).length === 0) return void saved();
    if (theirs) setConflict({ mine, theirs });
    return wholly(late.message);
  };

  return { save, conflict, settle: () => setConflict(undefined) };
}
