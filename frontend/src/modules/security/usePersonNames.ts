import { useMemo } from "react";
import { useRead } from "../../shared/api";
import { usePermission } from "./session";

interface Person {
  userName: string;
  displayName: string;
}

const SELDOM_MS = 300_000;

/** What people call whoever has an account; the account for those who may not see the work of others, and for what is no person. */
export function usePersonNames(): (account: string | null | undefined) => string {
  const allowed = usePermission("execution.read");
  const people = useRead<Person[]>(allowed ? "security/people" : undefined, ["security"], SELDOM_MS).data;
  const names = useMemo(() => new Map((people ?? []).map(({ userName, displayName }) => [userName, displayName])), [people]);
  return (account) => names.get(account ?? "") ?? account ?? "–";
}
