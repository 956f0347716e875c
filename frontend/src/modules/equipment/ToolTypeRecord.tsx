import { AutocompleteInput, DataTable, NumberInput, ReferenceField, ReferenceInput, required, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";

const CLASSES = "equipment-classes";

const KIND: RecordKind = {
  resource: "tool-types",
  path: "equipment/tool-types",
  entity: "equipment.tool-type",
  fields: ["nameZh", "nameEn", "life", "equipmentClass", "setupFamily"],
};

const CLASS_NAME = (
  <ReferenceField source="equipmentClass" reference={CLASSES} link="show" emptyText="–" render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />
);

const SHOWN = { equipmentClass: () => CLASS_NAME };

/** The kinds of tools and how long they last. */
export function ToolTypeList() {
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.NumberCol source="life" />
      <DataTable.Col source="equipmentClass">{CLASS_NAME}</DataTable.Col>
      <DataTable.Col source="setupFamily" render={({ setupFamily }: MasterRecord) => String(setupFamily ?? "–")} />
    </RecordList>
  );
}

export function ToolTypeCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND}>
      <TextInput source="code" validate={required()} helperText={texts("equipment.tool.codeHint")} autoFocus />
      <ToolTypeFields />
    </RecordCreate>
  );
}

export function ToolTypeEdit() {
  return (
    <RecordEdit kind={KIND}>
      <ToolTypeFields />
    </RecordEdit>
  );
}

export function ToolTypePage() {
  return <RecordShow kind={KIND} shown={SHOWN} />;
}

function ToolTypeFields() {
  const texts = useTexts();
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <NumberInput source="life" min={1} validate={required()} helperText={texts("equipment.tool.lifeHint")} sx={{ maxWidth: 320 }} />
      <ReferenceInput source="equipmentClass" reference={CLASSES} sort={{ field: "code", order: "ASC" }}>
        <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} helperText={texts("equipment.tool.classHint")} />
      </ReferenceInput>
      <TextInput source="setupFamily" helperText={texts("equipment.tool.familyHint")} />
    </>
  );
}
