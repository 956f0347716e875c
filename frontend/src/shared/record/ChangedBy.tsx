import { formatDateTimeSeconds } from "../format";
import { useTexts } from "../language";
import { useHistory } from "./history";
import type { RecordKind } from "./kind";

/** Who changed a record last, and when. */
export function ChangedBy({ kind, code }: { kind: RecordKind; code: string }) {
  const texts = useTexts();
  const last = useHistory(kind, code, { page: 0, count: 1 }).data?.rows[0];
  return last ? <>{texts("shared.record.changedBy", { by: last.by, at: formatDateTimeSeconds(last.at) })}</> : null;
}
