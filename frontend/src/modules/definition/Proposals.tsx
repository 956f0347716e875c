import { listOf, useRead } from "../../shared/api";
import { nameOf } from "../../shared/language";
import { usePlaceChoices } from "../plant";
import { usePermission } from "../security";
import { ROUTINGS } from "./kinds";
import type { ObjectLine } from "./types";

const SELDOM_MS = 300_000;

/** What the cells of a row propose: places, materials, routings. A person may type what is not proposed. */
export function Proposals() {
  const places = usePlaceChoices();
  const readable = usePermission("material.read");
  const materials = useRead<{ code: string }[]>(readable ? listOf("material/definitions", { sort: ["code", "ASC"] }) : undefined, ["material.definition"], SELDOM_MS).data ?? [];
  const routings = useRead<ObjectLine[]>(listOf(ROUTINGS.path, { sort: ["code", "ASC"] }), [ROUTINGS.entity], SELDOM_MS).data ?? [];
  return (
    <>
      <datalist id="places">
        {places.map(({ id, name }) => (
          <option key={id} value={id} label={name} />
        ))}
      </datalist>
      <datalist id="materials">
        {materials.map((material) => (
          <option key={material.code} value={material.code} label={nameOf(material)} />
        ))}
      </datalist>
      <datalist id="routings">
        {routings.map((routing) => (
          <option key={routing.code} value={routing.code} label={nameOf(routing)} />
        ))}
      </datalist>
    </>
  );
}
