import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { recordPath } from "../../shared/record";
import { errorText } from "../../shared/ui";
import { KIND } from "./kind";
import { standsAt, type Structure } from "./structure";
import type { Place, Spot } from "./types";

interface Done {
  code: string;
  /** Where it stood before. */
  from: Spot;
}

export interface Said {
  severity: "success" | "error";
  text: string;
}

/** Moves places, knows what it did so that it can be undone, and says how it ended. */
export function useMoves(structure: Structure) {
  const texts = useTexts();
  const client = useQueryClient();
  const [done, setDone] = useState<Done[]>([]);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<Said>();

  const send = async (place: Place, spot: Spot, words: string): Promise<boolean> => {
    setBusy(true);
    try {
      await call(`${recordPath(KIND, place.code)}/move`, { method: "POST", body: spot, version: place.version });
      say({ severity: "success", text: words });
      return true;
    } catch (failure) {
      say({ severity: "error", text: errorText(failure as Error, texts) });
      return false;
    } finally {
      await client.invalidateQueries();
      setBusy(false);
    }
  };

  const move = async (place: Place, spot: Spot): Promise<boolean> => {
    if (busy) return false;
    if (standsAt(structure, place, spot)) return true;
    const from = structure.spotOf(place);
    const words = texts("plant.moved", { name: nameOf(place), parent: nameOf(structure.find(spot.parent) ?? {}) });
    const moved = await send(place, spot, words);
    if (moved) setDone((before) => [...before, { code: place.code, from }]);
    return moved;
  };

  /** Others may have moved it since: then it goes back below where it stood, to the end if its neighbour has gone. */
  const undo = async () => {
    const last = done.at(-1);
    const place = structure.find(last?.code);
    if (busy || !last || !place) return;
    const neighbour = structure.below(last.from.parent).some(({ code }) => code === last.from.before);
    const undone = await send(place, neighbour ? last.from : { ...last.from, before: null }, texts("plant.undone", { name: nameOf(place) }));
    if (undone) setDone((before) => before.slice(0, -1));
  };

  return { move, undo, undoable: done.length > 0, busy, said, say };
}

export type Moves = ReturnType<typeof useMoves>;
