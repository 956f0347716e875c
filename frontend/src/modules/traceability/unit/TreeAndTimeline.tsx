import { FormControlLabel, Switch } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { Section } from "../../../shared/ui";
import { Timeline } from "../Timeline";
import type { Genealogy } from "../types";
import { TreePicture } from "./TreePicture";
import type { UnitTree } from "./types";

/** What is in a unit and what it is in, and beneath it all that was done to it; on demand to its parts too. */
export function TreeAndTimeline({ genealogy, tree }: { genealogy: Genealogy; tree: UnitTree }) {
  const texts = useTexts();
  const [withParts, setWithParts] = useState(false);
  const hasParts = tree.timeline.some(({ unit }) => unit !== tree.unit.code);
  const acts = tree.timeline.map(({ unit, materialName, operation }) => ({
    operation,
    part: unit === tree.unit.code ? undefined : `${materialName} ${unit}`,
  }));
  return (
    <>
      <Section title={texts("traceability.tree.title")}>
        <TreePicture tree={tree} />
      </Section>
      <Section
        title={texts("traceability.timeline")}
        actions={
          hasParts && (
            <FormControlLabel
              control={<Switch checked={withParts} onChange={(_, on) => setWithParts(on)} data-with-parts="" />}
              label={texts("traceability.tree.withParts")}
            />
          )
        }
      >
        <Timeline genealogy={genealogy} acts={withParts ? acts : undefined} />
      </Section>
    </>
  );
}
