import { Navigate } from "react-router";
import { useSession } from "../modules/security";

/** Where a person's work begins, by what they may do: who supervises sees the line first, who plans the orders, who works the tasks. */
const STARTS: [permission: string, page: string][] = [
  ["execution.supervise", "/line"],
  ["ordering.create", "/production-orders"],
  ["execution.work", "/tasks"],
  ["execution.read", "/line"],
];

export function StartPage() {
  const session = useSession().data;
  if (!session) return null;
  return <Navigate to={startOf(session.permissions)} replace />;
}

export function startOf(permissions: string[]): string {
  return STARTS.find(([permission]) => permissions.includes(permission))?.[1] ?? "/production-orders";
}
