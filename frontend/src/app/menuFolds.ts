import { useState } from "react";
import type { Group } from "./MenuGroup";

/** react-admin's own store is emptied when somebody signs out; folds belong to the browser. */
const KEPT = "takt.menu.groups";

type Chosen = Record<string, boolean>;

function kept(): Chosen {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Chosen;
  } catch {
    return {};
  }
}

/** The group of the page that is shown. */
export function groupOf(groups: Group[], pathname: string): string | undefined {
  return groups.find(({ entries }) => entries.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`)))?.text;
}

/** Which groups are open: the one of the current page, and what a person chose in this browser; else all where there are few. */
export function useFolds(current: string | undefined, few: boolean) {
  const [chosen, setChosen] = useState(kept);
  const [foldedHere, setFoldedHere] = useState(false);
  const [before, setBefore] = useState(current);
  if (before !== current) {
    setBefore(current);
    setFoldedHere(false);
  }

  const isOpen = (group: string) => (group === current ? !foldedHere : (chosen[group] ?? few));
  const toggle = (group: string, open: boolean) => {
    if (group === current) setFoldedHere(!open);
    const next = { ...chosen, [group]: open };
    localStorage.setItem(KEPT, JSON.stringify(next));
    setChosen(next);
  };
  return { isOpen, toggle };
}
