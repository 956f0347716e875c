import GroupAddOutlined from "@mui/icons-material/GroupAddOutlined";
import { Button } from "@mui/material";
import { AutocompleteArrayInput, DataTable, DateInput, required, TextInput } from "react-admin";
import { Link, useParams } from "react-router";
import { nameOf, useTexts } from "../../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, valueText, type MasterRecord } from "../../../shared/record";
import { errorText } from "../../../shared/ui";
import { PlacesInput } from "../accounts/PlacesInput";
import { useNamedRoles } from "../roles/roles";
import { usePermission } from "../session";
import { useTemplateKind } from "./template";

const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal" } };

/** What accounts are made from. */
export function TemplateList() {
  const texts = useTexts();
  const kind = useTemplateKind();
  return (
    <RecordList kind={kind} roomy={["codePattern", "validUntil"]} actions={<MakeAccounts />}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="roles" disableSort sx={WRAPPING} render={({ roles }: MasterRecord) => valueText(kind, "roles", roles, texts)} />
      <DataTable.Col source="places" disableSort sx={WRAPPING} render={({ places }: MasterRecord) => valueText(kind, "places", places, texts)} />
      <DataTable.Col source="codePattern" disableSort />
      <DataTable.Col source="validUntil" render={({ validUntil }: MasterRecord) => valueText(kind, "validUntil", validUntil, texts)} />
    </RecordList>
  );
}

export function TemplateCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={useTemplateKind()} suggestion={{ roles: [], places: [], codePattern: "{class}-{n:2}" }}>
      <TextInput source="code" validate={required()} helperText={texts("security.roles.codeHint")} autoFocus />
      <TemplateFields />
    </RecordCreate>
  );
}

export function TemplateEdit() {
  return (
    <RecordEdit kind={useTemplateKind()}>
      <TemplateFields />
    </RecordEdit>
  );
}

export function TemplatePage() {
  const { id = "" } = useParams();
  return <RecordShow kind={useTemplateKind()} actions={<MakeAccounts template={id} />} />;
}

/** Whoever may change accounts makes some from a template. */
function MakeAccounts({ template }: { template?: string }) {
  const texts = useTexts();
  if (!usePermission("security.manage")) return null;
  return (
    <Button size={template ? "medium" : "small"} variant={template ? "outlined" : "text"} startIcon={<GroupAddOutlined />} component={Link} to={`/student-class${template ? `?template=${encodeURIComponent(template)}` : ""}`} data-make-accounts="">
      {texts("security.classes.make")}
    </Button>
  );
}

function TemplateFields() {
  const texts = useTexts();
  const { data, error } = useNamedRoles();
  const roles = (data ?? []).filter(({ archived }) => !archived).map((role) => ({ id: role.code, name: nameOf(role) }));
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <AutocompleteArrayInput source="roles" choices={roles} helperText={error ? errorText(error, texts) : texts("security.accounts.rolesHint")} />
      <PlacesInput />
      <TextInput source="codePattern" validate={required()} helperText={texts("security.classes.patternHint")} />
      <DateInput source="validUntil" helperText={texts("security.accounts.validUntilHint")} parse={(day: string) => day || null} sx={{ maxWidth: 320 }} />
    </>
  );
}
