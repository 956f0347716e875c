import { useState } from "react";
import type { Structure } from "./structure";
import type { PlaceType } from "./types";

export interface Opened {
  codes: ReadonlySet<string>;
  set: (code: string, open: boolean) => void;
}

const KEY = "takt.plant.opened";

const AT_FIRST: PlaceType[] = ["ENTERPRISE", "SITE", "AREA"];

/** Which places of the tree are opened, which the browser keeps; what is above the selected one is opened for it. */
export function useOpened(structure: Structure, selected: string | undefined): Opened {
  const [kept, setKept] = useState(read);
  const codes = kept ?? new Set(structure.places.filter(({ type }) => AT_FIRST.includes(type)).map(({ code }) => code));
  const keep = (next: Set<string>) => {
    sessionStorage.setItem(KEY, JSON.stringify([...next]));
    setKept(next);
  };
  const path = selected === undefined ? "" : structure.path(selected).map(({ code }) => code).join();
  const [led, setLed] = useState("");
  if (path !== led) {
    setLed(path);
    setKept(new Set([...codes, ...path.split(",")]));
  }
  return { codes, set: (code, open) => keep(new Set(open ? [...codes, code] : [...codes].filter((other) => other !== code))) };
}

function read(): Set<string> | undefined {
  const text = sessionStorage.getItem(KEY);
  return text ? new Set(JSON.parse(text) as string[]) : undefined;
}
