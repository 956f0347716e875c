import { AutocompleteInput, DataTable, DateInput, ReferenceField, ReferenceInput, required, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { formatDay } from "./day";
import { Held } from "./Held";
import { useSkillNames } from "./useSkillNames";

const CLASSES = "personnel-classes";
const TEAMS = "teams";
const DAYS = ["employedFrom", "employedUntil", "validFrom", "expiresOn"];

const KIND: RecordKind = {
  resource: "persons",
  path: "personnel/persons",
  entity: "personnel.person",
  fields: ["nameZh", "nameEn", "personnelClass", "team", "account", "employedFrom", "employedUntil"],
  say: (field, value) => (DAYS.includes(field) ? formatDay(String(value)) : undefined),
};

/** Persons, with what they are qualified for and their teams by name. */
function usePersonKind(): RecordKind {
  const { qualifications, teamName } = useSkillNames();
  const qualificationName = (code: string) => nameOf(qualifications.find((type) => type.code === code) ?? { nameZh: code, nameEn: code });
  const say: RecordKind["say"] = (field, value, texts) => {
    if (field === "qualification") return qualificationName(String(value));
    return field === "team" ? teamName(String(value)) : KIND.say?.(field, value, texts);
  };
  return { ...KIND, say };
}

const CLASS_NAME = <NameOf source="personnelClass" reference={CLASSES} />;
const TEAM_NAME = <NameOf source="team" reference={TEAMS} />;

const held = (person: MasterRecord) => <Held person={person} />;

/** The persons who work for the plant. */
export function PersonList() {
  return (
    <RecordList kind={KIND} hidden={["employedFrom", "employedUntil"]} filters={[choice("team", TEAMS, true), choice("personnelClass", CLASSES, true)]}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="personnelClass">{CLASS_NAME}</DataTable.Col>
      <DataTable.Col source="team">{TEAM_NAME}</DataTable.Col>
      <DataTable.Col source="account" render={({ account }: MasterRecord) => String(account ?? "–")} />
      <DataTable.Col source="employedFrom" render={({ employedFrom }: MasterRecord) => formatDay(employedFrom as string)} />
      <DataTable.Col source="employedUntil" render={({ employedUntil }: MasterRecord) => formatDay(employedUntil as string)} />
    </RecordList>
  );
}

export function PersonCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND}>
      <TextInput source="code" validate={required()} helperText={texts("personnel.staffNumberHint")} autoFocus />
      <PersonFields />
    </RecordCreate>
  );
}

export function PersonEdit() {
  return (
    <RecordEdit kind={KIND}>
      <PersonFields />
    </RecordEdit>
  );
}

export function PersonPage() {
  return <RecordShow kind={usePersonKind()} shown={{ personnelClass: () => CLASS_NAME, team: () => TEAM_NAME }} more={held} />;
}

function PersonFields() {
  const texts = useTexts();
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      {choice("personnelClass", CLASSES)}
      {choice("team", TEAMS)}
      <TextInput source="account" helperText={texts("personnel.accountHint")} />
      <DateInput source="employedFrom" helperText={texts("personnel.employmentHint")} />
      <DateInput source="employedUntil" helperText={false} />
    </>
  );
}

function NameOf({ source, reference }: { source: string; reference: string }) {
  return <ReferenceField source={source} reference={reference} emptyText="–" render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />;
}

/** A record that is found by code or name. */
function choice(source: string, reference: string, alwaysOn = false) {
  return (
    <ReferenceInput key={source} source={source} reference={reference} alwaysOn={alwaysOn} sort={{ field: "code", order: "ASC" }}>
      <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} />
    </ReferenceInput>
  );
}
