import { useEffect, useRef } from "react";
import { useNotify, useStore } from "react-admin";
import { call } from "../api";
import { useTexts } from "../language";
import { errorText } from "../ui";
import type { Columns } from "./types";
import { setupPath, useListSetup } from "./useListSetup";

const PAUSE_MS = 600;

/** The columns of a list as react-admin keeps them in the browser; undefined while nobody has chosen any. */
export function useColumns(resource: string) {
  const [hidden, setHidden] = useStore<string[] | undefined>(`${resource}.datatable`);
  const [ranks, setRanks] = useStore<number[] | undefined>(`${resource}.datatable_columnRanks`);
  const [borrowed, setBorrowed] = useStore<string>(`${resource}.borrowedColumns`, "");
  const columns: Columns | undefined = hidden === undefined && ranks === undefined ? undefined : { hidden: hidden ?? [], ranks: ranks ?? null };
  const show = (chosen: Columns) => {
    setHidden(chosen.hidden);
    setRanks(chosen.ranks ?? undefined);
  };
  /** Shows the columns of a query, which are not one's own. */
  const borrow = (chosen: Columns) => {
    setBorrowed(textOf(chosen));
    show(chosen);
  };
  return { columns, show, borrow, borrowed };
}

const textOf = ({ hidden, ranks }: Columns) => JSON.stringify({ hidden, ranks: ranks ?? null });

/** Keeps the chosen columns of a list with the account, so that they are the same in every browser. */
export function useKeptColumns(resource: string) {
  const kept = useListSetup(resource);
  const untold = useUntold();
  const { columns, show, borrowed } = useColumns(resource);
  const known = useRef<string>(undefined);
  const waiting = useRef<() => void>(undefined);
  const chosen = columns && textOf(columns);

  useEffect(() => {
    if (kept === undefined || known.current !== undefined) return;
    known.current = kept.columns ? textOf(kept.columns) : "";
    if (kept.columns) show(kept.columns);
  });

  /* Stands before the effect that waits, so that a list that is left keeps what was chosen last. */
  useEffect(() => () => waiting.current?.(), []);

  useEffect(() => {
    if (known.current === undefined || chosen === undefined || chosen === known.current || chosen === borrowed) return undefined;
    const keep = () => {
      known.current = chosen;
      waiting.current = undefined;
      void call(`${setupPath(resource)}/columns`, { method: "PUT", body: { columns: JSON.parse(chosen) as Columns } }).catch((failure: Error) => untold.current(failure));
    };
    waiting.current = keep;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      waiting.current = undefined;
    };
  }, [chosen, borrowed, resource, untold]);
}

/** Says that the columns are this browser's only, and what helps; a list that was left says nothing any more. */
function useUntold() {
  const texts = useTexts();
  const notify = useNotify();
  const tell = useRef<(failure: Error) => void>(() => undefined);
  useEffect(() => {
    tell.current = (failure) => notify(texts("shared.lists.columnsNotKept", { why: errorText(failure, texts) }), { type: "warning" });
  });
  useEffect(
    () => () => {
      tell.current = () => undefined;
    },
    [],
  );
  return tell;
}
