import { useAuthProvider } from "react-admin";

/** What an auth provider of ours tells beyond whether somebody may: what one needs for it. */
export interface TellsNeeds {
  needs: (resource: string, action: string) => string | undefined;
}

/** The permission that an act on a resource needs. */
export function useNeeded(resource: string, action: string): string | undefined {
  return (useAuthProvider() as Partial<TellsNeeds> | undefined)?.needs?.(resource, action);
}
