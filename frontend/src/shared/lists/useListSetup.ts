import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call, useRead, type Call } from "../api";
import type { ListSetup } from "./types";

const SELDOM_MS = 300_000;

export const setupPath = (resource: string) => `administration/lists/${encodeURIComponent(resource)}`;

/** What the signed-in person has chosen and saved for a list. */
export function useListSetup(resource: string) {
  return useRead<ListSetup>(setupPath(resource), ["administration.list"], SELDOM_MS).data;
}

/** Changes it; what fails is told until the next try. */
export function useSetupCommand(resource: string) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const run = async (path: string, command: Call): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await call(`${setupPath(resource)}/${path}`, command);
      await client.invalidateQueries({ queryKey: ["api", setupPath(resource)] });
      return true;
    } catch (refused) {
      setFailure(refused as Error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, failure };
}
