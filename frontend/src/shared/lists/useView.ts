import { useCallback, useEffect, useRef } from "react";
import { useListContext, useLocation, useStoreContext } from "react-admin";
import type { ListSetup, View } from "./types";
import { useColumns } from "./useColumns";

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const sorted = (filter: Record<string, unknown>) => Object.entries(filter).toSorted(([one], [other]) => one.localeCompare(other));

/** What the list shows now, and how to show something else. */
export function useView(resource: string) {
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const { columns, borrow } = useColumns(resource);
  const view: View = { filter: filterValues as Record<string, unknown>, sort: sort.field, order: sort.order, columns: columns ?? null };

  const open = (wanted: View) => {
    if (wanted.columns) borrow(wanted.columns);
    setFilters(wanted.filter, Object.fromEntries(Object.keys(wanted.filter).map((name) => [name, true])));
    setSort({ field: wanted.sort ?? sort.field, order: (wanted.order ?? sort.order) === "DESC" ? "DESC" : "ASC" });
  };
  const isShown = (wanted: View) => same(sorted(wanted.filter), sorted(view.filter)) && (wanted.sort ?? view.sort) === view.sort && (wanted.order ?? view.order) === view.order;
  return { view, open, isShown };
}

/** A list that was opened without saying what to show begins with its default, once until its reader signs out. */
export function useDefaultView(resource: string, setup: ListSetup | undefined, open: (view: View) => void) {
  const { search } = useLocation();
  const store = useStoreContext();
  const isFresh = useCallback(() => store.getItem(`${resource}.listParams`) === undefined, [resource, store]);
  const fresh = useRef(search === "" && isFresh());
  useEffect(() => {
    if (!fresh.current || setup === undefined) return;
    fresh.current = false;
    const begins = setup.queries.find(({ id }) => id === setup.defaultQuery);
    if (begins && search === "") open(begins);
  });
}
