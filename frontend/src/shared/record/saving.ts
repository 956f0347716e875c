import { get, type Control } from "react-hook-form";
import { faultsOf } from "../api";
import type { Translate } from "../language";
import { errorText } from "../ui";

/** What is wrong by field; what is wrong with the whole stands under `root`. */
export type Faults = Record<string, unknown>;

/** A failure as a form shows it: by the fields that the server names, those of nested rows too, else as a whole. */
export function faultsFor(failure: Error, texts: Translate): Faults {
  const faults = faultsOf(failure);
  return Object.keys(faults).length > 0 ? faults : wholly(errorText(failure, texts));
}

/** What is wrong with the whole, if that is all that is wrong. */
export const wholeFault = (faults: Faults) => (faults as { root?: { serverError: string } }).root?.serverError;

/** Everything that is wrong, in one text. */
export function faultText(faults: Faults): string {
  return wholeFault(faults) ?? Object.values(faults).join(" ");
}

export const wholly = (message: string): Faults => ({ root: { serverError: message } });

/**
 * The faults as a form can tell them: what has no input of its own is told below, and stands at the input that it is a part of;
 * where there is none either, nobody could mend it there, and the form would never be sent again.
 */
export function told(faults: Faults, known: (field: string) => boolean): Faults {
  const { root, ...fields } = faults;
  const kept = Object.entries(fields).filter(([field]) => above(field).some(known));
  const lost = Object.entries(fields).filter(([field]) => !known(field));
  const whole = root ?? (lost.length > 0 ? wholly(lost.map(([, message]) => message).join(" ")).root : undefined);
  return { ...Object.fromEntries(kept), ...(whole !== undefined && { root: whole }) };
}

/** A field and what it is a part of: `a.0.b` is of `a.0` and of `a`. */
function above(field: string): string[] {
  const parts = field.split(".");
  return parts.map((_, at) => parts.slice(0, at + 1).join("."));
}

/** Whether the form has an input for the field just now; the library tells it only so. */
export const hasInput = (control: Control | undefined, field: string) => get(control, `_fields.${field}._f.mount`) === true;
