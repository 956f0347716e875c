import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocaleCode } from "../language";
import { read } from "./http";
import { listOf } from "./list";

/** As many codes as an address has room for, be they Chinese words. */
const AT_ONCE = 50;
const SELDOM_MS = 300_000;

interface Coded {
  code: string;
  archived?: boolean;
}

/**
 * Records by their codes, archived ones too, however many the list has: those that are asked for are read together. Nothing for one
 * that is not known yet, or not at all; without a path nothing is read. Another filter than `id` finds them by what it names, one in use
 * before an archived one.
 */
export function useByCode<T extends Coded>(path: string | undefined, topics: string[], filter = "id"): (code: string) => T | undefined {
  const locale = useLocaleCode();
  const { batches, ask } = useAsked();
  const found = useQueries({
    queries: (path === undefined ? [] : batches).map((codes) => {
      const address = listOf(path!, { filter: { [filter]: codes, archived: "any" } });
      return { queryKey: ["api", address, locale], queryFn: ({ signal }: { signal: AbortSignal }) => read<T[]>(address, signal), meta: { topics }, refetchInterval: SELDOM_MS };
    }),
    combine: together,
  }) as T[];
  const byCode = useMemo(() => {
    const key = (filter === "id" ? "code" : filter) as keyof T;
    return new Map(found.toSorted((one, other) => Number(other.archived ?? false) - Number(one.archived ?? false)).map((one) => [String(one[key]), one]));
  }, [found, filter]);
  return useCallback(
    (code) => {
      ask(code);
      return byCode.get(code);
    },
    [ask, byCode],
  );
}

const together = (reads: UseQueryResult<Coded[], Error>[]) => reads.flatMap(({ data }) => data ?? []);

/** Codes as they are asked for while something is drawn, those of one moment together. */
function useAsked() {
  const asked = useRef(new Set<string>());
  const waiting = useRef<string[]>([]);
  const drawn = useRef(false);
  const [batches, setBatches] = useState<string[][]>([]);
  const gather = useCallback(() => {
    const codes = drawn.current ? waiting.current.splice(0) : [];
    const more = Array.from({ length: Math.ceil(codes.length / AT_ONCE) }, (_, part) => codes.slice(part * AT_ONCE, (part + 1) * AT_ONCE).toSorted());
    if (more.length > 0) setBatches((before) => [...before, ...more]);
  }, []);
  useEffect(() => {
    drawn.current = true;
    gather();
  });
  const ask = useCallback(
    (code: string) => {
      if (code === "" || asked.current.has(code)) return;
      asked.current.add(code);
      waiting.current.push(code);
      queueMicrotask(gather);
    },
    [gather],
  );
  return { batches, ask };
}
