import { listOf, useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Section } from "../../../shared/ui";
import { Concession } from "../../quality";
import type { Nonconformance } from "../../quality/types";
import { usePermission } from "../../security";

/** The order's units that are used although they are not right; nothing while there is none. */
export function Concessions({ order }: { order: string }) {
  const texts = useTexts();
  const mayRead = usePermission("quality.read");
  const found = useRead<Nonconformance[]>(mayRead ? listOf("quality/nonconformances", { filter: { order, state: "CLOSED" } }) : undefined, ["quality"]).data ?? [];
  const conceded = found.filter(({ disposition }) => disposition === "USE_AS_IS");
  if (conceded.length === 0) return null;
  return (
    <Section id="concessions" title={texts("quality.concession.title")}>
      {conceded.map((one) => (
        <Concession key={one.code} found={one} named />
      ))}
    </Section>
  );
}
