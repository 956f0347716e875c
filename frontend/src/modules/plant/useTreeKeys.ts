import { useRef, type KeyboardEvent } from "react";
import { nameOf } from "../../shared/language";
import type { Row } from "./structure";
import type { Place } from "./types";
import type { Opened } from "./useOpened";

interface Wanted {
  rows: Row[];
  /** The row that has the focus, or would get it. */
  current: string | undefined;
  focus: (code: string) => void;
  opened: Opened;
  editable: boolean;
  onSelect: (code: string) => void;
  onRename: (code: string) => void;
  onAdd: (parent: Place) => void;
  onArchive: (place: Place) => void;
}

/** Letters that follow each other within this time are one beginning of a name. */
const TYPED_MS = 700;

/** The keys of the tree: those of WAI-ARIA's pattern, and F2, Insert, Delete for who may change it. */
export function useTreeKeys({ rows, current, focus, opened, editable, onSelect, onRename, onAdd, onArchive }: Wanted) {
  const typed = useRef({ text: "", at: 0 });
  const index = rows.findIndex(({ place }) => place.code === current);

  const go = (to: number) => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (row) focus(row.place.code);
  };
  const inwards = (row: Row) => (row.expandable && !row.expanded ? opened.set(row.place.code, true) : row.expandable && go(index + 1));
  const outwards = (row: Row) => (row.expanded ? opened.set(row.place.code, false) : row.place.parent && focus(row.place.parent));

  const byLetters = (letter: string, at: number) => {
    const text = at - typed.current.at < TYPED_MS ? typed.current.text + letter : letter;
    typed.current = { text, at };
    const from = text.length > 1 ? index : index + 1;
    const found = [...rows.slice(from), ...rows.slice(0, from)].find(({ place }) => [nameOf(place), place.code].some((name) => name.toLowerCase().startsWith(text)));
    if (found) focus(found.place.code);
  };

  const keysOf = (row: Row): Record<string, () => unknown> => ({
    ArrowDown: () => go(index + 1),
    ArrowUp: () => go(index - 1),
    ArrowRight: () => inwards(row),
    ArrowLeft: () => outwards(row),
    Home: () => go(0),
    End: () => go(rows.length - 1),
    Enter: () => onSelect(row.place.code),
    " ": () => onSelect(row.place.code),
    ...(editable && {
      F2: () => !row.place.archived && onRename(row.place.code),
      Insert: () => !row.place.archived && onAdd(row.place),
      "+": () => !row.place.archived && onAdd(row.place),
      Delete: () => !row.place.archived && onArchive(row.place),
    }),
  });

  return (event: KeyboardEvent) => {
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keysOf(row)[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key.length === 1) {
      byLetters(event.key.toLowerCase(), event.timeStamp);
    }
  };
}
