import type { Arguments } from "../language";

/** A reason, hint or sentence as the server sends it: a code and what fills it. */
export interface Coded {
  code: string;
  arguments?: unknown[] | Arguments;
}

/** Arguments by position (`%{0}`) and, where the server names them, by name. */
export function namedArguments(given: Coded["arguments"]): Arguments {
  const values = Array.isArray(given) ? given : Object.values(given ?? {});
  const byPosition = Object.fromEntries(values.map((value, index) => [String(index), value]));
  return Array.isArray(given) ? byPosition : { ...byPosition, ...given };
}
