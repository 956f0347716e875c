import { Navigate, useLocation } from "react-router";
import { EVERYTHING, isSetUp, type ReadinessLine } from "../modules/administration";
import { useSession } from "../modules/security";
import { useRead } from "../shared/api";

/** Where a person's work begins, by what they may do: who supervises sees the line first, who plans the orders, who works the tasks. */
const STARTS: [permission: string, page: string][] = [
  ["execution.supervise", "/line"],
  ["ordering.create", "/production-orders"],
  ["execution.work", "/tasks"],
  ["execution.read", "/line"],
];

/** Leads to a person's work; whoever may set the plant up is led to what is missing while nothing can be ordered yet. */
export function StartPage() {
  const { key } = useLocation();
  const session = useSession().data;
  const setsUp = session?.permissions.includes("administration.import") ?? false;
  const lines = useRead<ReadinessLine[]>(setsUp ? "administration/readiness" : undefined, EVERYTHING);
  if (!session || (setsUp && lines.isPending)) return null;
  // whoever comes here again before the other page has opened is led on once more
  return <Navigate key={key} to={lines.data && !isSetUp(lines.data) ? "/readiness" : startOf(session.permissions)} replace />;
}

export function startOf(permissions: string[]): string {
  return STARTS.find(([permission]) => permissions.includes(permission))?.[1] ?? "/production-orders";
}
