import { AutocompleteInput, DataTable, DateInput, ReferenceField, ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { StateChip } from "../../shared/ui";
import { useProposal } from "../administration";
import { DocumentsOfEquipment } from "../definition/documents/DocumentsOfEquipment";
import { formatDay } from "../personnel/day";
import { AssetSection } from "./AssetSection";
import { CONDITIONS, type Asset } from "./types";

const CLASSES = "equipment-classes";

const KIND: RecordKind = {
  resource: "assets",
  path: "equipment/assets",
  entity: "equipment.asset",
  fields: ["nameZh", "nameEn", "equipmentClass", "serialNumber", "manufacturer", "model", "commissionedOn", "note"],
  say: (field, value, texts) => {
    if (field === "commissionedOn") return formatDay(String(value));
    return field === "condition" ? texts(`equipment.condition.${String(value)}`) : undefined;
  },
};

const CLASS_NAME = (
  <ReferenceField source="equipmentClass" reference={CLASSES} link="show" render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />
);

const ROLE_NAME = (
  <ReferenceField source="equipment" reference="equipment" link="show" emptyText="–" render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />
);

const SHOWN = { equipmentClass: () => CLASS_NAME };

/** The things with serial numbers that the plant owns. */
export function AssetList() {
  const texts = useTexts();
  const conditions = CONDITIONS.map((id) => ({ id, name: texts(`equipment.condition.${id}`) }));
  return (
    <RecordList kind={KIND} hidden={["manufacturer", "commissionedOn"]} roomy={["model"]} filters={[<SelectInput key="condition" source="condition" alwaysOn choices={conditions} />, <TextInput key="serialNumber" source="serialNumber" alwaysOn />]}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="equipmentClass">{CLASS_NAME}</DataTable.Col>
      <DataTable.Col source="serialNumber" render={(found: MasterRecord) => (found as Asset).serialNumber ?? "–"} />
      <DataTable.Col source="model" render={(found: MasterRecord) => (found as Asset).model ?? "–"} />
      <DataTable.Col source="manufacturer" render={(found: MasterRecord) => (found as Asset).manufacturer ?? "–"} />
      <DataTable.Col source="commissionedOn" render={(found: MasterRecord) => formatDay((found as Asset).commissionedOn)} />
      <DataTable.Col source="condition" render={(found: MasterRecord) => <StateChip texts="equipment.condition" state={(found as Asset).condition} />} />
      <DataTable.Col source="equipment">{ROLE_NAME}</DataTable.Col>
    </RecordList>
  );
}

export function AssetCreate() {
  const texts = useTexts();
  const proposal = useProposal("equipment.asset");
  return (
    <RecordCreate kind={KIND}>
      <TextInput source="code" helperText={texts("equipment.assetCodeHint", { code: proposal ?? "…" })} autoFocus />
      <AssetFields />
    </RecordCreate>
  );
}

export function AssetEdit() {
  return (
    <RecordEdit kind={KIND}>
      <AssetFields />
    </RecordEdit>
  );
}

export function AssetPage() {
  return <RecordShow kind={KIND} shown={SHOWN} more={more} />;
}

const more = (record: MasterRecord) => {
  const asset = record as Asset;
  return (
    <>
      <AssetSection key={asset.code} asset={asset} />
      <DocumentsOfEquipment equipmentClass={asset.equipmentClass} asset={asset.code} />
    </>
  );
};

function AssetFields() {
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      {CLASS_CHOICE}
      <TextInput source="serialNumber" />
      <TextInput source="manufacturer" />
      <TextInput source="model" />
      <DateInput source="commissionedOn" />
      <TextInput source="note" multiline />
    </>
  );
}

const CLASS_CHOICE = (
  <ReferenceInput source="equipmentClass" reference={CLASSES} sort={{ field: "code", order: "ASC" }}>
    <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={required()} />
  </ReferenceInput>
);
