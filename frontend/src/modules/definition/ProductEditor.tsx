import Add from "@mui/icons-material/Add";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import { Box, Button, IconButton, Typography } from "@mui/material";
import { useFormContext, useWatch } from "react-hook-form";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Cell } from "./Cell";
import { DraftEditor } from "./DraftEditor";
import { PRODUCTS, revisionsPath, ROUTINGS } from "./kinds";
import { Proposals } from "./Proposals";
import { addingRow } from "./rowKeys";
import { useRows } from "./rows";
import type { BomRow, RevisionLine } from "./types";

const GONE = new Set(["SUPERSEDED", "OBSOLETE"]);

/** What makes a product and what goes into it. */
export function ProductEditor() {
  return (
    <DraftEditor kind={PRODUCTS}>
      <Proposals />
      <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1.4fr" }, gap: 1.5, mb: 2, maxWidth: 860 }}>
        <Cell name="routing" list="routings" />
        <RoutingRevision />
      </Box>
      <Bom />
    </DraftEditor>
  );
}

/** The revision that is released together with the product; a draft of it is approved with it. */
function RoutingRevision() {
  const texts = useTexts();
  const routing = String(useWatch({ name: "routing" }) ?? "");
  const { getValues } = useFormContext();
  const revisions = useRead<RevisionLine[]>(routing ? revisionsPath(ROUTINGS, routing) : undefined, [ROUTINGS.entity]).data ?? [];
  const chosen = getValues("routingRevision") as string | null;
  const offered = revisions.filter(({ state, revision }) => !GONE.has(state) || revision === chosen);
  return (
    <Cell
      key={`${routing} ${offered.length}`}
      name="routingRevision"
      choices={[
        { id: "", name: texts("definition.whicheverInForce") },
        ...offered.map(({ revision, state }) => ({ id: revision, name: `${revision} · ${texts(`definition.state.${state}`)}` })),
      ]}
    />
  );
}

function Bom() {
  const texts = useTexts();
  const { getValues } = useFormContext();
  const { fields, add, remove } = useRows<BomRow>("bom", ({ material }) => `${texts("definition.row.bom")} ${material}`);
  const addBehind = (index: number) => {
    const rows = (getValues("bom") ?? []) as BomRow[];
    add(index + 1, { material: "", quantity: 1, operation: rows[index]?.operation ?? "", scrapAllowance: 0 }, "material");
  };
  return (
    <>
      <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600 }}>
        {texts("definition.bom")}
      </Typography>
      <Typography variant="caption" color="text.secondary" sx={{ mb: 1 }}>
        {texts("definition.rowKeys")}
      </Typography>
      {fields.map((field, index) => (
        <Box key={field.id} onKeyDown={addingRow(() => addBehind(index))} data-bom-row={index} sx={{ display: "grid", gap: 1, mb: 1.5, maxWidth: 860, alignItems: "start", gridTemplateColumns: { xs: "1fr 1fr", sm: "1.5fr 0.7fr 0.7fr 1.8fr auto" } }}>
          <Cell name={`bom.${index}.material`} list="materials" />
          <Cell name={`bom.${index}.quantity`} number />
          <Cell name={`bom.${index}.operation`} />
          <Cell name={`bom.${index}.scrapAllowance`} number />
          <IconButton aria-label={texts("definition.removeRow")} onClick={() => remove(index)} data-remove="">
            <DeleteOutline />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<Add />} sx={{ alignSelf: "flex-start" }} data-add-part="" onClick={() => addBehind(fields.length - 1)}>
        {texts("definition.addPart")}
      </Button>
    </>
  );
}
