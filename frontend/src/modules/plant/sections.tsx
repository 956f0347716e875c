import type { ComponentType } from "react";
import { History, Uses } from "../../shared/record";
import { CalendarSection } from "./CalendarSection";
import { ContentsSection } from "./ContentsSection";
import { EquipmentSection } from "./EquipmentSection";
import { KIND } from "./kind";
import { PeopleSection } from "./PeopleSection";
import type { Structure } from "./structure";
import { TagSection } from "./TagSection";
import type { Place, PlaceType } from "./types";

export interface SectionProps {
  place: Place;
  structure: Structure;
}

interface PlaceSection {
  key: string;
  fits: (place: Place) => boolean;
  Body: ComponentType<SectionProps>;
}

const HOLDING: PlaceType[] = ["WORK_CENTER", "WORK_UNIT", "STORAGE_LOCATION", "BIN"];
const STORING: PlaceType[] = ["STORAGE_LOCATION", "BIN"];

/** What is shown of a place beside its own fields; whoever knows more of places adds a line. */
export const SECTIONS: PlaceSection[] = [
  { key: "equipment", fits: ({ type }) => !STORING.includes(type), Body: EquipmentSection },
  { key: "calendar", fits: () => true, Body: CalendarSection },
  { key: "people", fits: () => true, Body: PeopleSection },
  { key: "tags", fits: ({ type }) => !STORING.includes(type), Body: TagSection },
  { key: "contents", fits: ({ type }) => HOLDING.includes(type), Body: ContentsSection },
  { key: "uses", fits: () => true, Body: ({ place }) => <Uses kind={KIND} code={place.code} /> },
  { key: "history", fits: () => true, Body: ({ place }) => <History kind={KIND} code={place.code} /> },
];
