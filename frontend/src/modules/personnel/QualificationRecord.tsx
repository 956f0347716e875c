import { DataTable, NumberInput, required, TextInput } from "react-admin";
import { useTexts, type Translate } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { levelNames } from "./levels";
import { Requirements } from "./Requirements";
import type { QualificationType } from "./types";

const KIND: RecordKind = {
  resource: "qualifications",
  path: "personnel/qualifications",
  entity: "personnel.qualification",
  fields: ["nameZh", "nameEn", "levelsZh", "levelsEn", "validMonths"],
  say: (field, value, texts) => (field === "validMonths" ? texts("personnel.months", { smart_count: Number(value) }) : undefined),
};

const validity = (months: unknown, texts: Translate) => (months ? texts("personnel.months", { smart_count: Number(months) }) : texts("personnel.forEver"));

const requirements = (found: MasterRecord) => <Requirements type={found as MasterRecord & QualificationType} />;

/** What people can be qualified for. */
export function QualificationList() {
  const texts = useTexts();
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="levels" disableSort render={(type: MasterRecord) => levelNames(type as MasterRecord & QualificationType).join(" < ") || "–"} />
      <DataTable.Col source="validMonths" render={({ validMonths }: MasterRecord) => validity(validMonths, texts)} />
    </RecordList>
  );
}

export function QualificationCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ validMonths: 24 }}>
      <TextInput source="code" validate={required()} helperText={texts("personnel.codeHint")} autoFocus />
      <QualificationFields />
    </RecordCreate>
  );
}

export function QualificationEdit() {
  return (
    <RecordEdit kind={KIND}>
      <QualificationFields />
    </RecordEdit>
  );
}

export function QualificationPage() {
  const texts = useTexts();
  return (
    <RecordShow
      kind={KIND}
      shown={{ validMonths: ({ validMonths }) => validity(validMonths, texts) }}
      more={requirements}
    />
  );
}

function QualificationFields() {
  const texts = useTexts();
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <TextInput source="levelsZh" helperText={texts("personnel.levelsHint")} />
      <TextInput source="levelsEn" helperText={texts("personnel.levelsEnHint")} />
      <NumberInput source="validMonths" helperText={texts("personnel.validMonthsHint")} />
    </>
  );
}
