import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Loaded, Section } from "../../shared/ui";
import type { MaterialLot } from "./lot";
import { Movements, type Moved } from "./Movements";

/** How a lot came in, moved and went, the last first. */
export function LotMovements({ lot }: { lot: MaterialLot }) {
  const texts = useTexts();
  const moved = useRead<Moved[]>(`material/lots/${encodeURIComponent(lot.code)}/movements`, ["material"]);
  return (
    <Section id="movements" title={texts("material.movements")}>
      <Loaded query={moved}>{(rows) => <Movements rows={rows} />}</Loaded>
    </Section>
  );
}
