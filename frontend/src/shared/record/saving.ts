import { faultsOf } from "../api";
import type { Translate } from "../language";
import { errorText } from "../ui";

/** What is wrong by field; what is wrong with the whole stands under `root`. */
export type Faults = Record<string, unknown>;

/** A failure as a form shows it: at the fields that the server names, those of nested rows too, else below them all. */
export function faultsFor(failure: Error, fields: readonly string[], texts: Translate): Faults {
  const faults = faultsOf(failure);
  const shown = Object.keys(faults).filter((field) => field === "code" || fields.includes(field.split(".")[0]));
  return shown.length > 0 ? Object.fromEntries(shown.map((field) => [field, faults[field]])) : wholly(errorText(failure, texts));
}

/** What is wrong with the whole, if that is all that is wrong. */
export const wholeFault = (faults: Faults) => (faults as { root?: { serverError: string } }).root?.serverError;

/** Everything that is wrong, in one text. */
export function faultText(faults: Faults): string {
  return wholeFault(faults) ?? Object.values(faults).join(" ");
}

export const wholly = (message: string): Faults => ({ root: { serverError: message } });
