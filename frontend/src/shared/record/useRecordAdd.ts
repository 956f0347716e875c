import { call, useCommandKey } from "../api";
import { useTexts } from "../language";
import { showPage, type RecordKind } from "./kind";
import type { Values } from "./merge";
import { faultsFor, type Faults } from "./saving";
import { useSaved } from "./useSaved";

interface Added {
  code?: string;
  /** What a revision is called. */
  title?: string;
}

/**
 * Adds a record and leads to its page. Sent again because its answer was lost, it is added once; the server may answer then that it
 * has been done, and no more.
 */
export function useRecordAdd(kind: RecordKind, page = showPage) {
  const texts = useTexts();
  const { saved, leave } = useSaved(kind, page);
  const keyOf = useCommandKey();
  const add = async (body: Values): Promise<Faults | undefined> => {
    try {
      const { data } = await call<Added | undefined>(kind.path, { method: "POST", body, idempotencyKey: keyOf(body) });
      leave(data?.title ?? data?.code ?? null);
      return undefined;
    } catch (failure) {
      return faultsFor(failure as Error, texts);
    }
  };
  return { add, saved };
}
