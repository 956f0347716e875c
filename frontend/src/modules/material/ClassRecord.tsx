import { DataTable, required, TextInput } from "react-admin";
import { useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type RecordKind } from "../../shared/record";

const KIND: RecordKind = { resource: "material-classes", path: "material/classes", entity: "material.class", fields: ["nameZh", "nameEn"] };

/** The kinds of material that the plant tells apart. */
export function ClassList() {
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
    </RecordList>
  );
}

export function ClassCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND}>
      <TextInput source="code" validate={required()} helperText={texts("material.codeHint")} autoFocus />
      <ClassFields />
    </RecordCreate>
  );
}

export function ClassEdit() {
  return (
    <RecordEdit kind={KIND}>
      <ClassFields />
    </RecordEdit>
  );
}

export function ClassPage() {
  return <RecordShow kind={KIND} />;
}

function ClassFields() {
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
    </>
  );
}
