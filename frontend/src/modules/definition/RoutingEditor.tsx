import Add from "@mui/icons-material/Add";
import { Box, Button, Typography } from "@mui/material";
import { useFormContext } from "react-hook-form";
import { useTexts } from "../../shared/language";
import { Cell } from "./Cell";
import { DraftEditor } from "./DraftEditor";
import { ROUTINGS } from "./kinds";
import { OperationEditor } from "./OperationEditor";
import { Proposals } from "./Proposals";
import { useRows } from "./rows";
import type { OperationRow } from "./types";

/** The operations of a draft, in their order, with what is inspected at them and what they take. */
export function RoutingEditor() {
  return (
    <DraftEditor kind={ROUTINGS}>
      <Proposals />
      <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, gap: 1.5, mb: 2 }}>
        <Cell name="nameZh" />
        <Cell name="nameEn" />
      </Box>
      <Operations />
    </DraftEditor>
  );
}

const STEP = 10;

function Operations() {
  const texts = useTexts();
  const { getValues } = useFormContext();
  const { fields, add, remove } = useRows<OperationRow>("operations", ({ number }) => `${texts("definition.row.operations")} ${number}`);
  const numbers = () => ((getValues("operations") ?? []) as OperationRow[]).map(({ number }) => Number(number) || 0);
  const addBehind = (index: number) => {
    const [before, next] = [numbers()[index] ?? 0, numbers()[index + 1]];
    const number = next === undefined ? before + STEP : Math.floor((before + next) / 2);
    add(index + 1, { ...EMPTY, number: String(number).padStart(2, "0") }, "number");
  };
  return (
    <>
      <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600 }}>
        {texts("definition.operations")}
      </Typography>
      <Typography variant="caption" color="text.secondary" sx={{ mb: 1 }}>
        {texts("definition.rowKeys")}
      </Typography>
      {fields.map((field, index) => (
        <OperationEditor key={field.id} at={`operations.${index}`} onAdd={() => addBehind(index)} onRemove={() => remove(index)} />
      ))}
      <Button startIcon={<Add />} sx={{ alignSelf: "flex-start" }} data-add-operation="" onClick={() => addBehind(fields.length - 1)}>
        {texts("definition.addOperation")}
      </Button>
    </>
  );
}

const EMPTY = {
  nameZh: "",
  nameEn: "",
  workUnit: "",
  mode: "MACHINE",
  form: "",
  program: "",
  setupFamily: "",
  setupSeconds: 0,
  runSeconds: null,
  waitLimit: "PT30M",
  look: false,
  loadCapacity: 1,
  characteristics: [],
  materials: [],
};
