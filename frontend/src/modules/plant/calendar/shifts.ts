import { useMemo } from "react";
import { listOf, useRead } from "../../../shared/api";
import { COLOURS } from "../../../shared/ui";
import type { Shift, Turn } from "./types";

const TOPICS = ["plant.shift"];
const REST = COLOURS.neutral;

/** All shifts, those that are archived too: a pattern of last year names them. */
export function useShifts(): Shift[] {
  const path = listOf("plant/shifts", { filter: { archived: "any" }, sort: ["start", "ASC"] });
  const shifts = useRead<Shift[]>(path, TOPICS).data;
  return useMemo(() => shifts ?? [], [shifts]);
}

/** The shifts that somebody can be given. */
export function useWorkableShifts(): Shift[] {
  const shifts = useShifts();
  return useMemo(() => shifts.filter(({ archived }) => !archived), [shifts]);
}

/** A colour says what time of the day a shift begins; the words beside it say which shift it is. */
export function shiftColour(start: string | undefined): string {
  if (!start) return REST;
  const hour = Number(start.slice(0, 2));
  if (hour >= 4 && hour < 12) return COLOURS.held;
  return hour >= 12 && hour < 20 ? COLOURS.active : COLOURS.rework;
}

/** How many minutes a shift lasts; one that ends when it starts lasts a day. */
export function lengthOf(start: string, end: string): number {
  const minutes = minuteOf(end) - minuteOf(start);
  return minutes > 0 ? minutes : minutes + 1440;
}

/** When so many minutes of a shift have passed, on the wall. */
export function clockAfter(start: string, minutes: number): string {
  const minute = (minuteOf(start) + minutes) % 1440;
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const crewsOf = (turns: Turn[]) => [...new Set(turns.map(({ crew }) => crew))].toSorted();

/** The turns with one changed; without a shift the crew rests. */
export function withTurn(turns: Turn[], day: number, crew: string, shift: string | undefined): Turn[] {
  const others = turns.filter((turn) => turn.day !== day || turn.crew !== crew);
  const all = shift ? [...others, { day, crew, shift }] : others;
  return all.toSorted((one, other) => one.day - other.day || one.crew.localeCompare(other.crew));
}

/** The first letter that no crew has. */
export function nextCrew(crews: string[]): string {
  const letters = Array.from({ length: 26 }, (_, number) => String.fromCharCode(65 + number));
  return letters.find((letter) => !crews.includes(letter)) ?? `A${crews.length}`;
}
