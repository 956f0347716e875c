import { Box } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../shared/language";
import { PlaceRow } from "./PlaceRow";
import { rowsOf, type Structure } from "./structure";
import type { Place } from "./types";
import { useDrag } from "./useDrag";
import type { Moves } from "./useMoves";
import type { Opened } from "./useOpened";
import { useTreeKeys } from "./useTreeKeys";

interface Props {
  structure: Structure;
  opened: Opened;
  moves: Moves;
  search: string;
  selected: string | undefined;
  editable: boolean;
  onSelect: (code: string) => void;
  onAdd: (parent: Place) => void;
  onArchive: (place: Place) => void;
}

/** The hierarchy as a tree, by mouse and by keyboard (WAI-ARIA tree): one row at a time is in the tab order. */
export function PlaceTree({ structure, opened, moves, search, selected, editable, onSelect, onAdd, onArchive }: Props) {
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string>();
  const [renamed, setRenamed] = useState<string[]>([]);
  const drag = useDrag(structure, moves, (place) => opened.set(place.code, true));
  const rows = rowsOf(structure, opened.codes, search);
  const renaming = renamed.filter((code) => rows.some(({ place }) => place.code === code));
  if (renaming.length < renamed.length) setRenamed(renaming);
  const current = [focused, selected].find((code) => rows.some(({ place }) => place.code === code)) ?? rows[0]?.place.code;

  const focus = (code: string) => {
    setFocused(code);
    rowOf(list.current, code)?.focus();
  };
  const shown = rows.some(({ place }) => place.code === selected) ? selected : undefined;
  useEffect(() => {
    if (shown) rowOf(list.current, shown)?.scrollIntoView({ block: "nearest" });
  }, [list, shown]);

  const press = useTreeKeys({ rows, current, focus, opened, onSelect, editable, onRename: (code) => setRenamed([...renamed, code]), onAdd, onArchive });
  const stopRenaming = (code: string, byKey: boolean) => {
    setRenamed((before) => before.filter((other) => other !== code));
    if (byKey) focus(code);
  };
  return (
    <Box component="ul" ref={list} role="tree" aria-label={texts("plant.title")} data-place-tree="" onKeyDown={press} sx={{ listStyle: "none", m: 0, p: 0.5 }}>
      {rows.map((row) => (
        <PlaceRow
          key={row.place.code}
          row={row}
          selected={row.place.code === selected}
          reachable={row.place.code === current}
          mark={drag.markOf(row.place)}
          drag={editable && !row.place.archived && renaming.length === 0 ? drag : undefined}
          renaming={renaming.includes(row.place.code)}
          onRenamed={(byKey) => stopRenaming(row.place.code, byKey)}
          onFocus={() => setFocused(row.place.code)}
          onSelect={() => onSelect(row.place.code)}
          onToggle={() => opened.set(row.place.code, !row.expanded)}
        />
      ))}
    </Box>
  );
}

function rowOf(list: HTMLElement | null, code: string): HTMLElement | null | undefined {
  return list?.querySelector<HTMLElement>(`[data-place="${CSS.escape(code)}"]`);
}
