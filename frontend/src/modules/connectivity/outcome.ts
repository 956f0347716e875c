import type { Translate } from "../../shared/language";
import type { SignalRow } from "./types";

/** What became of a signal, in one sentence: a person's decision, or why it stands where it does. */
export function outcomeOf(signal: SignalRow, texts: Translate, personName: (account: string) => string): string {
  const { decision } = signal;
  if (decision) {
    const key = decision.target ? "sentBy" : "discardedBy";
    const told = texts(`connectivity.${key}`, { by: personName(decision.by), reason: decision.reason, target: decision.target ?? "" });
    return signal.trouble ? `${told} ${troubleOf(signal.trouble, texts)}` : told;
  }
  if (signal.trouble) return troubleOf(signal.trouble, texts);
  const { unasked, countedBefore, countedNow } = signal.values ?? {};
  if (unasked) return texts("connectivity.unasked", { smart_count: Number(unasked.content) });
  if (countedBefore) return texts("connectivity.notCounted", { before: String(countedBefore.content), now: String(countedNow?.content ?? "") });
  return signal.state === "WAITING" ? texts("connectivity.nobodyWaits") : "";
}

/** The server's codes have words; what is none, such as the cause of a failure, is shown as it came. */
function troubleOf(trouble: string, texts: Translate): string {
  return texts(`connectivity.trouble.${trouble.replace("connectivity.", "")}`, { _: trouble });
}
