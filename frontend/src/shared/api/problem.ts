/** An answer of RFC 9457 as the server gives it: `title` says what, `detail` says the way out. */
export interface Problem {
  status: number;
  title: string;
  detail?: string;
  code?: string;
  arguments?: unknown[];
  errors?: { pointer: string; code?: string; message: string }[];
  incidentId?: string;
}

/** A request that the server refused; `body.errors` is what react-admin's forms show at their fields. */
export class ProblemError extends Error {
  readonly status: number;
  readonly body: { errors?: Record<string, string> };

  constructor(readonly problem: Problem) {
    super(problemText(problem));
    this.name = "ProblemError";
    this.status = problem.status;
    this.body = { errors: fieldErrors(problem) };
  }
}

/** What a failure says of single fields, by field path. */
export function faultsOf(failure: Error | undefined): Record<string, string> {
  return (failure instanceof ProblemError && failure.body.errors) || {};
}

/** The request did not reach the server, or its answer did not reach us. */
export class NetworkLost extends Error {
  constructor() {
    super("network.lost");
    this.name = "NetworkLost";
  }
}

/** Field errors by field path: the pointer `/lines/0/quantity` becomes `lines.0.quantity`. */
export function fieldErrors(problem: Problem): Record<string, string> | undefined {
  if (!problem.errors?.length) {
    return undefined;
  }
  return Object.fromEntries(problem.errors.map(({ pointer, message }) => [fieldOf(pointer), message]));
}

function fieldOf(pointer: string): string {
  return pointer.replace(/^#?\//, "").split("/").join(".");
}

/** What happened and the way out, in one text. */
export function problemText(problem: Problem): string {
  const fields = (problem.errors ?? []).map(({ message }) => message);
  const incident = problem.incidentId ? [`(${problem.incidentId})`] : [];
  return [problem.title, ...fields, problem.detail, ...incident].filter(Boolean).join(" ");
}
