import { useQueryClient, type Query, type QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { apiUrl } from "./http";

/** Something on the server changed: the topic is a kind of thing, the key one of them. */
export interface Change {
  topic: string;
  key: string;
}

const GATHER_MS = 250;
const PAUSE_MS = 5_000;

/** What the server says instead of more changes than it could keep for a slow browser. */
const EVERYTHING = "*";

/** A query concerns a topic if its own topics name it. */
export function concerns(query: Pick<Query, "meta">, topics: Set<string>): boolean {
  const own = query.meta?.topics as string[] | undefined;
  return own !== undefined && (topics.has(EVERYTHING) || own.some((topic) => matches(topic, topics)));
}

function matches(own: string, topics: Set<string>): boolean {
  return [...topics].some((topic) => topic === EVERYTHING || topic === own || topic.startsWith(`${own}.`) || own.startsWith(`${topic}.`));
}

/** Gathers changes for a moment, then has the concerned queries read again. */
export function invalidator(client: QueryClient, gather = GATHER_MS) {
  let topics = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readAgain = reader(client);
  const flush = () => {
    const changed = topics;
    topics = new Set();
    timer = undefined;
    client.getQueryCache().findAll({ predicate: (query) => concerns(query, changed) }).forEach(readAgain);
  };
  return (change: Change) => {
    topics.add(change.topic);
    timer ??= setTimeout(flush, gather);
  };
}

/** Whoever is being read already may get an answer from before the change: it is awaited and asked once more, never cut off. */
function reader(client: QueryClient) {
  const awaited = new Set<string>();
  const read = ({ queryKey }: Query) => void client.invalidateQueries({ queryKey, exact: true });
  return (query: Query) => {
    if (query.state.fetchStatus !== "fetching" || !query.promise) return read(query);
    if (awaited.has(query.queryHash)) return undefined;
    awaited.add(query.queryHash);
    const next = () => {
      awaited.delete(query.queryHash);
      read(query);
    };
    return void query.promise.then(next, next);
  };
}

/** Keeps what the screens show in step with the server, as long as somebody is signed in. */
export function useLiveUpdates(active: boolean) {
  const client = useQueryClient();
  useEffect(() => (active && typeof EventSource !== "undefined" ? listen(client) : undefined), [active, client]);
}

/** Hears the server until it is told to stop. A browser gives up for good where it got an answer that is no stream, such as from a proxy before a server that starts: then it is asked again. */
export function listen(client: QueryClient, pause = PAUSE_MS): () => void {
  const changed = invalidator(client);
  let lost = false;
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(apiUrl("platform/live"));
    source.addEventListener("change", (event) => changed(JSON.parse((event as MessageEvent<string>).data) as Change));
    source.addEventListener("error", () => {
      lost = true;
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, pause);
    });
    source.addEventListener("open", () => {
      if (lost) void client.invalidateQueries();
      lost = false;
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}
