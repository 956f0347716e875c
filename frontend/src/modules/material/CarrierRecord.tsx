import { AutocompleteInput, DataTable, NumberInput, ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { StateChip } from "../../shared/ui";
import { useProposal } from "../administration";
import { usePlaceNames } from "../plant";

const KIND: RecordKind = {
  resource: "carriers",
  path: "material/carriers",
  entity: "material.carrier",
  fields: ["material", "slots", "rfid", "state"],
  say: (field, value, texts) => (field === "state" ? texts(`material.carrierState.${String(value)}`) : undefined),
};

const TYPES = { tracking: "CARRIER" };

/** Boxes, pallets and trays, and where they stand. */
export function CarrierList() {
  const texts = useTexts();
  const placeName = usePlaceNames();
  return (
    <RecordList kind={KIND} filters={[<SelectInput key="state" source="state" alwaysOn choices={useStates()} />]}>
      <DataTable.Col source="material" render={(record: MasterRecord) => `${nameOf(record)} (${String(record.material)})`} />
      <DataTable.NumberCol source="slots" />
      <DataTable.Col source="rfid" disableSort render={({ rfid }: MasterRecord) => String(rfid ?? "–")} />
      <DataTable.Col source="state" render={({ state }: MasterRecord) => (state === "USABLE" ? texts("material.carrierState.USABLE") : <StateChip texts="material.carrierState" state={String(state)} />)} />
      <DataTable.Col source="place" render={({ place }: MasterRecord) => placeName(place as string | null)} />
    </RecordList>
  );
}

export function CarrierCreate() {
  const texts = useTexts();
  const proposal = useProposal("material.carrier");
  return (
    <RecordCreate kind={KIND} suggestion={{ slots: 6, state: "USABLE" }}>
      <TextInput source="code" helperText={texts("material.lotCodeHint", { code: proposal ?? "…" })} autoFocus />
      <CarrierFields />
    </RecordCreate>
  );
}

export function CarrierEdit() {
  return (
    <RecordEdit kind={KIND}>
      <CarrierFields />
    </RecordEdit>
  );
}

const SHOWN = { material: (record: MasterRecord) => `${nameOf(record)} (${String(record.material)})` };

export function CarrierPage() {
  return <RecordShow kind={KIND} shown={SHOWN} />;
}

function CarrierFields() {
  const texts = useTexts();
  return (
    <>
      <ReferenceInput source="material" reference="material-definitions" filter={TYPES} sort={{ field: "code", order: "ASC" }}>
        <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={required()} helperText={texts("material.carrierTypeHint")} />
      </ReferenceInput>
      <NumberInput source="slots" min={1} validate={required()} helperText={false} sx={{ maxWidth: 320 }} />
      <TextInput source="rfid" helperText={texts("material.rfidHint")} />
      <SelectInput source="state" choices={useStates()} validate={required()} helperText={texts("material.carrierStateHint")} />
    </>
  );
}

function useStates() {
  const texts = useTexts();
  return ["USABLE", "BLOCKED"].map((id) => ({ id, name: texts(`material.carrierState.${id}`) }));
}
