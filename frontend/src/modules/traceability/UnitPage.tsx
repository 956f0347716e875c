import { Box, Link, Typography } from "@mui/material";
import { Title } from "react-admin";
import { Link as RouterLink, useParams } from "react-router";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Field, Fields, Loaded, Section, StateChip } from "../../shared/ui";
import { Concession } from "../quality";
import { PrintButton } from "../reporting";
import { orderOf } from "./genealogy";
import { CompletenessNote } from "./unit/CompletenessNote";
import { TreeAndTimeline } from "./unit/TreeAndTimeline";
import type { UnitTree } from "./unit/types";
import type { Genealogy } from "./types";

const TOPICS = ["execution", "quality", "traceability"];

/** One unit from its heat lot to now. */
export function UnitPage() {
  const { id = "" } = useParams();
  const texts = useTexts();
  const query = useRead<Genealogy>(`traceability/units/${encodeURIComponent(id)}`, TOPICS, 10_000);
  const tree = useRead<UnitTree>(`traceability/units/${encodeURIComponent(id)}/tree`, TOPICS, 10_000);
  return (
    <>
      <Title title={`${texts("resources.units.name", { smart_count: 1 })} ${id}`} />
      <Loaded query={query}>
        {(genealogy) => (
          <>
            <Head genealogy={genealogy} />
            <CompletenessNote unit={genealogy.unit.code} />
            <Loaded query={tree}>{(whole) => <TreeAndTimeline genealogy={genealogy} tree={whole} />}</Loaded>
          </>
        )}
      </Loaded>
    </>
  );
}

function Head({ genealogy }: { genealogy: Genealogy }) {
  const texts = useTexts();
  const { unit, heatLot, lots, nonconformances, builtInto } = genealogy;
  const order = orderOf(genealogy);
  return (
    <Section title={unit.code} actions={<Actions code={unit.code} state={unit.state} />}>
      <Fields>
        {unit.serial && <Field label={texts("traceability.serial")}>{unit.serial}</Field>}
        <Field label={texts("traceability.material")}>
          {unit.materialName} {unit.material}
        </Field>
        {unit.grade && unit.grade !== "A" && <Field label={texts("quality.gradeName")}>{texts(`quality.grade.${unit.grade}`)}</Field>}
        {builtInto && (
          <Field label={texts("traceability.builtInto")}>
            <Link component={RouterLink} to={`/units/${encodeURIComponent(builtInto)}/show`}>
              {builtInto}
            </Link>
          </Field>
        )}
        <Field label={texts("resources.units.fields.carrier")}>{unit.carrier ? `${unit.carrier} · ${unit.slot}` : "–"}</Field>
        <Field label={texts("resources.units.fields.order")}>
          {order && (
            <Link component={RouterLink} to={order.to}>
              {order.text}
            </Link>
          )}
        </Field>
        {heatLot && (
          <Field label={texts("resources.units.fields.heatLot")}>
            <Link component={RouterLink} to={`/recalls/${encodeURIComponent(heatLot.code)}`}>
              {heatLot.code}
            </Link>
          </Field>
        )}
        <Field label={texts("resources.units.fields.lot")}>{lots.map((lot) => (typeof lot === "string" ? lot : lot.code)).join(" → ")}</Field>
        {nonconformances.length > 0 && (
          <Field label={texts("resources.nonconformances.name", { smart_count: 2 })}>
            <Box sx={{ display: "flex", gap: 1 }}>
              {nonconformances.map((one) => {
                const code = typeof one === "string" ? one : one.code;
                return (
                  <Link key={code} component={RouterLink} to={`/nonconformances/${code}/show`}>
                    {code}
                  </Link>
                );
              })}
            </Box>
          </Field>
        )}
      </Fields>
      {nonconformances.map((one) => typeof one === "object" && <Concession key={one.code} found={{ ...one, unit: unit.code }} />)}
      {unit.state === "SCRAPPED" && <Typography sx={{ mt: 1 }}>{texts("traceability.scrapped")}</Typography>}
    </Section>
  );
}

const UNIT_PAPERS = ["unit-label", "genealogy-paper", "genealogy-sheet"] as const;

function Actions({ code, state }: { code: string; state: string }) {
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "center" }}>
      <PrintButton papers={UNIT_PAPERS.map((kind) => ({ kind, code }))} />
      <StateChip texts="execution.unitState" state={state} size="medium" />
    </Box>
  );
}
