import ChevronRight from "@mui/icons-material/ChevronRight";
import ExpandMore from "@mui/icons-material/ExpandMore";
import { Box, Typography } from "@mui/material";
import type { DragEvent } from "react";
import { nameOf, useTexts } from "../../shared/language";
import { ICONS } from "./icons";
import { RenameField } from "./RenameField";
import type { Row } from "./structure";
import type { Drag, Mark } from "./useDrag";

interface Props {
  row: Row;
  selected: boolean;
  /** Whether the tabulator key leads here. */
  reachable: boolean;
  mark: Mark | undefined;
  drag: Drag | undefined;
  renaming: boolean;
  onRenamed: (byKey: boolean) => void;
  onFocus: () => void;
  onSelect: () => void;
  onToggle: () => void;
}

const INDENT_PX = 20;

const MARKS: Record<Mark, object> = {
  refused: { outline: "2px dashed", outlineColor: "error.main", outlineOffset: -2 },
  into: { outline: "2px solid", outlineColor: "primary.main", outlineOffset: -2, bgcolor: "action.hover" },
  before: { boxShadow: (theme: { palette: { primary: { main: string } } }) => `inset 0 3px ${theme.palette.primary.main}` },
  behind: { boxShadow: (theme: { palette: { primary: { main: string } } }) => `inset 0 -3px ${theme.palette.primary.main}` },
};

/** One place in the tree. */
export function PlaceRow({ row, selected, reachable, mark, drag, renaming, onRenamed, onFocus, onSelect, onToggle }: Props) {
  const texts = useTexts();
  const { place, level } = row;
  const Icon = ICONS[place.type];
  return (
    <Box
      component="li"
      role="treeitem"
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.beside}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-selected={selected}
      aria-label={`${texts(`plant.type.${place.type}`)} ${nameOf(place)}, ${place.code}`}
      tabIndex={reachable ? 0 : -1}
      data-place={place.code}
      data-mark={mark}
      draggable={drag !== undefined}
      onDragStart={drag && ((event: DragEvent) => drag.start(event, place))}
      onDragOver={drag && ((event: DragEvent) => drag.enter(event, place))}
      onDrop={drag?.drop}
      onDragEnd={drag?.end}
      onFocus={onFocus}
      onClick={onSelect}
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 0.75,
        minHeight: 34,
        "@media (pointer: coarse)": { minHeight: 44 },
        pl: `${(level - 1) * INDENT_PX}px`,
        pr: 1,
        borderRadius: 1,
        cursor: "pointer",
        contentVisibility: "auto",
        opacity: place.archived ? 0.6 : 1,
        bgcolor: selected ? "action.selected" : undefined,
        "&:hover": { bgcolor: selected ? "action.selected" : "action.hover" },
        "&:focus-visible": { outline: "3px solid", outlineColor: "secondary.main", outlineOffset: -3 },
        ...(mark && MARKS[mark]),
      }}
    >
      <Toggle row={row} onToggle={onToggle} />
      <Icon fontSize="small" color={selected ? "primary" : "action"} aria-hidden />
      {renaming ? <RenameField place={place} onDone={onRenamed} /> : <Words row={row} />}
    </Box>
  );
}

function Words({ row: { place } }: { row: Row }) {
  const texts = useTexts();
  return (
    <>
      <Typography noWrap sx={{ minWidth: 0, fontSize: "0.93rem", textDecoration: place.archived ? "line-through" : undefined }}>
        {nameOf(place)}
      </Typography>
      <Typography noWrap variant="caption" color="text.secondary" sx={{ flexShrink: 0 }}>
        {place.code}
      </Typography>
      <Typography noWrap variant="caption" color="text.secondary" sx={{ ml: "auto", pl: 1, flexShrink: 0 }}>
        {place.archived ? texts("shared.record.archived") : texts(`plant.type.${place.type}`)}
      </Typography>
    </>
  );
}

function Toggle({ row, onToggle }: { row: Row; onToggle: () => void }) {
  const Icon = row.expanded ? ExpandMore : ChevronRight;
  return (
    <Box
      aria-hidden
      data-toggle={row.expandable ? "" : undefined}
      sx={{ width: 32, minHeight: 32, ml: -0.5, mr: -0.75, display: "grid", placeItems: "center", flexShrink: 0 }}
      onClick={(event) => {
        if (!row.expandable) return;
        event.stopPropagation();
        onToggle();
      }}
    >
      {row.expandable && <Icon fontSize="small" />}
    </Box>
  );
}
