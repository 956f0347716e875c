import { useEffect, useRef } from "react";
import { useStore } from "react-admin";
import { call } from "../api";
import type { Columns } from "./types";
import { setupPath, useListSetup } from "./useListSetup";

const PAUSE_MS = 600;

/** The columns of a list as react-admin keeps them in the browser; undefined while nobody has chosen any. */
export function useColumns(resource: string) {
  const [hidden, setHidden] = useStore<string[] | undefined>(`${resource}.datatable`);
  const [ranks, setRanks] = useStore<number[] | undefined>(`${resource}.datatable_columnRanks`);
  const columns: Columns | undefined = hidden === undefined && ranks === undefined ? undefined : { hidden: hidden ?? [], ranks: ranks ?? null };
  const show = (chosen: Columns) => {
    setHidden(chosen.hidden);
    setRanks(chosen.ranks ?? undefined);
  };
  return { columns, show };
}

/** Keeps the chosen columns of a list with the account, so that they are the same in every browser. */
export function useKeptColumns(resource: string) {
  const kept = useListSetup(resource);
  const { columns, show } = useColumns(resource);
  const known = useRef<string>(undefined);
  const chosen = columns && JSON.stringify(columns);

  useEffect(() => {
    if (kept === undefined || known.current !== undefined) return;
    known.current = kept.columns ? JSON.stringify({ hidden: kept.columns.hidden, ranks: kept.columns.ranks ?? null }) : "";
    if (kept.columns) show(kept.columns);
  });

  useEffect(() => {
    if (known.current === undefined || chosen === undefined || chosen === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = chosen;
      void call(`${setupPath(resource)}/columns`, { method: "PUT", body: { columns: JSON.parse(chosen) as Columns } }).catch(() => undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [chosen, resource]);
}
