import { ProblemError } from "../../../shared/api";

/** What was scanned, without the codes that a refusal names: those are scanned again. */
export function withoutRefused(values: Record<string, string>, failure: Error | undefined): Record<string, string> {
  if (!(failure instanceof ProblemError)) return values;
  const named = new Set((failure.problem.arguments ?? []).map(String));
  return Object.fromEntries(Object.entries(values).filter(([, code]) => !named.has(code)));
}
