import { DataTable, required, TextInput } from "react-admin";
import { useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type RecordKind } from "../../shared/record";

const KIND: RecordKind = { resource: "personnel-classes", path: "personnel/classes", entity: "personnel.class", fields: ["nameZh", "nameEn"] };

/** The kinds of work that persons do. */
export function PersonnelClassList() {
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
    </RecordList>
  );
}

export function PersonnelClassCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND}>
      <TextInput source="code" validate={required()} helperText={texts("personnel.codeHint")} autoFocus />
      <ClassFields />
    </RecordCreate>
  );
}

export function PersonnelClassEdit() {
  return (
    <RecordEdit kind={KIND}>
      <ClassFields />
    </RecordEdit>
  );
}

export function PersonnelClassPage() {
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
