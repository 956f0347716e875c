import { AutocompleteInput, DataTable, ReferenceField, ReferenceInput, required, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { usePlaceChoices, usePlaceNames } from "../plant";
import { Members } from "./Members";
import { RosterHistory } from "./roster";

const KIND: RecordKind = {
  resource: "teams",
  path: "personnel/teams",
  entity: "personnel.team",
  fields: ["nameZh", "nameEn", "place", "leader"],
};

const LEADER = <ReferenceField source="leader" reference="persons" emptyText="–" render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />;

const members = ({ code }: MasterRecord) => (
  <>
    <Members key={code} team={code} />
    <RosterHistory code={code} />
  </>
);

/** People who work together. */
export function TeamList() {
  const placeName = usePlaceNames();
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="place" render={({ place }: MasterRecord) => placeName(String(place))} />
      <DataTable.Col source="leader">{LEADER}</DataTable.Col>
    </RecordList>
  );
}

export function TeamCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND}>
      <TextInput source="code" validate={required()} helperText={texts("personnel.codeHint")} autoFocus />
      <TeamFields />
    </RecordCreate>
  );
}

export function TeamEdit() {
  return (
    <RecordEdit kind={KIND}>
      <TeamFields />
    </RecordEdit>
  );
}

export function TeamPage() {
  const placeName = usePlaceNames();
  return <RecordShow kind={KIND} shown={{ place: ({ place }) => placeName(String(place)), leader: () => LEADER }} more={members} />;
}

function TeamFields() {
  const texts = useTexts();
  const places = usePlaceChoices();
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <AutocompleteInput source="place" choices={places} validate={required()} helperText={texts("personnel.placeHint")} />
      <ReferenceInput source="leader" reference="persons" sort={{ field: "code", order: "ASC" }}>
        <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} />
      </ReferenceInput>
    </>
  );
}
