import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { Small } from "../../shared/ui";
import { sayKeeping } from "./keeping";

const OTHERWISE = { shelfLifeDays: "material.forEver", picking: "material.picking.FEFO" };

/** What a material says of itself, or else what its class says. */
export function OfClass({ material, field }: { material: MasterRecord; field: keyof typeof OTHERWISE }) {
  const texts = useTexts();
  const own = sayKeeping(field, material[field], texts);
  const path = `material/classes/${encodeURIComponent(String(material.materialClass))}`;
  const ofClass = useRead<MasterRecord>(own === undefined ? path : undefined, ["material.class"]).data;
  if (own !== undefined) return own;
  return (
    <>
      {(ofClass && sayKeeping(field, ofClass[field], texts)) ?? texts(OTHERWISE[field])}
      <Small>{texts("material.asClass")}</Small>
    </>
  );
}
