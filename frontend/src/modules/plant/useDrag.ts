import { useRef, useState, type DragEvent } from "react";
import { nameOf, useTexts } from "../../shared/language";
import { dropOn, standsAt, type Drop, type Half, type Structure } from "./structure";
import type { Place, Spot } from "./types";
import type { Moves } from "./useMoves";

/** How long somebody rests on a closed place before it opens. */
const REST_MS = 600;

interface Over {
  code: string;
  half: Half;
  drop: Drop;
}

/** Drags a row of the tree onto another: shows where it would go, or why it may not. */
export function useDrag(structure: Structure, moves: Moves, open: (place: Place) => void) {
  const texts = useTexts();
  const [moved, setMoved] = useState<Place>();
  const [over, setOver] = useState<Over>();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const why = (place: Place, target: Place, refusal: "archived" | "level") =>
    texts(`plant.refused.${refusal}`, { level: texts(`plant.level.${place.type}`), target: nameOf(target), type: texts(`plant.type.${target.type}`) });

  /** Changes nothing that is seen: a browser calls a drag off whose page changes as it begins. */
  const start = (event: DragEvent, place: Place) => {
    event.dataTransfer.setData("text/plain", place.code);
    event.dataTransfer.effectAllowed = "move";
    setMoved(place);
  };

  const enter = (event: DragEvent, target: Place) => {
    if (!moved) return;
    const box = event.currentTarget.getBoundingClientRect();
    const half = event.clientY < box.top + box.height / 2 ? "upper" : "lower";
    const drop = dropOn(structure, moved, target, half);
    if ("spot" in drop) event.preventDefault();
    if (over?.code === target.code && over.half === half) return;
    if (over?.code !== target.code) {
      clearTimeout(resting.current);
      resting.current = setTimeout(() => open(target), REST_MS);
    }
    setOver({ code: target.code, half, drop });
    const refused = "refusal" in drop && target.code !== moved.code;
    moves.say(refused ? { severity: "error", text: why(moved, target, drop.refusal) } : undefined);
  };

  const end = () => {
    clearTimeout(resting.current);
    setMoved(undefined);
    setOver(undefined);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (moved && over && "spot" in over.drop) void moves.move(moved, over.drop.spot);
    end();
  };

  /** How a row looks while something is dragged over it. */
  const markOf = (place: Place): Mark | undefined => {
    if (!moved || over?.code !== place.code || place.code === moved.code) return undefined;
    if ("refusal" in over.drop) return "refused";
    if (standsAt(structure, moved, over.drop.spot)) return undefined;
    return inside(place, over.drop.spot) ? "into" : over.half === "upper" ? "before" : "behind";
  };

  return { moved, start, enter, drop, end, markOf };
}

const inside = (place: Place, spot: Spot) => spot.parent === place.code;

export type Mark = "refused" | "into" | "before" | "behind";

export type Drag = ReturnType<typeof useDrag>;
