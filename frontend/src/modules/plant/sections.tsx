import type { ComponentType } from "react";
import { History, Uses } from "../../shared/record";
import { ContentsSection } from "./ContentsSection";
import { EquipmentSection } from "./EquipmentSection";
import { KIND } from "./kind";
import type { Structure } from "./structure";
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
  { key: "contents", fits: ({ type }) => HOLDING.includes(type), Body: ContentsSection },
  { key: "uses", fits: () => true, Body: ({ place }) => <Uses kind={KIND} code={place.code} /> },
  { key: "history", fits: () => true, Body: ({ place }) => <History kind={KIND} code={place.code} /> },
];
