import { useQuery } from "@tanstack/react-query";
import { call, ProblemError, read } from "../../shared/api";
import { suggestLocale } from "../../shared/language";

/** Who is signed in, and what that person may do. */
export interface Session {
  userName: string;
  displayName: string;
  locale?: string;
  permissions: string[];
  roles: { code: string; en: string; zh: string }[];
  /** The places of the plant that the account is for; none for the whole plant. */
  places?: string[];
  /** The last day on which they come in. */
  validUntil?: string | null;
  /** Whether a password of their own must be chosen before anything else. */
  passwordToBeChanged?: boolean;
}

/** Who came in by a password for one sign-in chooses another first. */
export class PasswordToBeChanged extends Error {
  constructor() {
    super("session.passwordToBeChanged");
    this.name = "PasswordToBeChanged";
  }
}

let current: Promise<Session | undefined> | undefined;

async function fetchSession(): Promise<Session | undefined> {
  try {
    const signedIn = await read<Session>("security/session");
    suggestLocale(signedIn.locale);
    return signedIn.passwordToBeChanged ? undefined : signedIn;
  } catch (failure) {
    if (failure instanceof ProblemError && (failure.status === 401 || failure.status === 403)) return undefined;
    current = undefined;
    throw failure;
  }
}

/** The session as the server knows it; asked once until it changes. One that is good for nothing yet is none. */
export function session(): Promise<Session | undefined> {
  current ??= fetchSession();
  return current;
}

export function forgetSession() {
  current = undefined;
}

export const signIn = (userName: string, password: string) => open("security/session", { userName, password });

/** One person follows the other at a terminal. */
export const signInByBadge = (badge: string, pin: string) => open("security/session/badge", { badge, pin });

async function open(path: string, body: object): Promise<Session> {
  if (!document.cookie.includes("XSRF-TOKEN")) await fetchSession();
  const { data } = await call<Session>(path, { method: "POST", body });
  forgetSession();
  if (data?.passwordToBeChanged) throw new PasswordToBeChanged();
  const opened = await session();
  if (!opened) throw new Error("session.notOpened");
  return opened;
}

/** Ends the session; a server that cannot say whether there is one has none to end. */
export async function signOut(): Promise<void> {
  if (await session().catch(() => undefined)) await call("security/session", { method: "DELETE" });
  forgetSession();
}

/** The session for screens; undefined while it is read and when nobody is signed in. */
export function useSession() {
  return useQuery({ queryKey: ["session"], queryFn: async () => (await session()) ?? null, staleTime: Infinity });
}

/** Whether the signed-in person has a permission. */
export function usePermission(permission: string): boolean {
  return useSession().data?.permissions.includes(permission) ?? false;
}
