import { useQuery } from "@tanstack/react-query";
import { useLocaleCode } from "../language";
import { read } from "./http";

interface Options {
  /** What was shown stays until what another path asks for has come. */
  keep?: boolean;
}

/**
 * Reads a path and reads it again when one of the topics changed; undefined reads nothing.
 * The language is part of the key: the server's texts come in it.
 */
export function useRead<T>(path: string | undefined, topics: string[], every?: number, { keep = false }: Options = {}) {
  const locale = useLocaleCode();
  return useQuery<T, Error>({
    queryKey: ["api", path, locale],
    queryFn: ({ signal }) => read<T>(path!, signal),
    enabled: path !== undefined,
    meta: { topics },
    placeholderData: (before, query) => (keep || query?.queryKey[1] === path ? before : undefined),
    refetchInterval: every ?? 20_000,
  });
}
