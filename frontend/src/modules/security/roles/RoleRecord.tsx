import GridOn from "@mui/icons-material/GridOn";
import { Button } from "@mui/material";
import { DataTable, required, TextInput } from "react-admin";
import { Link, useParams, useSearchParams } from "react-router";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { RecordCreate, RecordEdit, RecordList } from "../../../shared/record";
import { Loaded } from "../../../shared/ui";
import { EVERYTHING, grants, usePermissions } from "../permissions";
import { PermissionsInput } from "./PermissionsInput";
import { ADMINISTRATOR, type Role } from "./roles";
import { useRoleKind } from "./useRoleKind";

/** The kinds of people and what they may do. */
export function RoleList() {
  const texts = useTexts();
  const kind = useRoleKind();
  const known = usePermissions().data ?? [];
  const count = ({ permissions }: Role) => (permissions.includes(EVERYTHING) ? texts("security.roles.everything") : known.filter(({ name }) => grants(permissions, name)).length);
  return (
    <RecordList kind={kind} actions={<ToMatrix />}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="permissions" disableSort render={(role: Role) => count(role)} />
      <DataTable.NumberCol source="holders" />
    </RecordList>
  );
}

function ToMatrix() {
  const texts = useTexts();
  return (
    <Button size="small" component={Link} to="/role-matrix" startIcon={<GridOn />} data-matrix="">
      {texts("security.matrix.title")}
    </Button>
  );
}

/** A new role, or a copy of another that is changed before it is saved. */
export function RoleCreate() {
  const [search] = useSearchParams();
  const from = search.get("from");
  const template = useRead<Role>(from ? `security/roles/${encodeURIComponent(from)}` : undefined, ["security.role"]);
  if (!from) return <NewRole permissions={[]} />;
  return <Loaded query={template}>{({ permissions }) => <NewRole key={from} permissions={permissions} />}</Loaded>;
}

function NewRole({ permissions }: { permissions: string[] }) {
  const texts = useTexts();
  return (
    <RecordCreate kind={useRoleKind()} suggestion={{ permissions }}>
      <TextInput source="code" validate={required()} helperText={texts("security.roles.codeHint")} autoFocus />
      <RoleFields />
    </RecordCreate>
  );
}

export function RoleEdit() {
  const { id } = useParams();
  return (
    <RecordEdit kind={useRoleKind()}>
      <RoleFields fixed={id === ADMINISTRATOR} />
    </RecordEdit>
  );
}

function RoleFields({ fixed }: { fixed?: boolean }) {
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <PermissionsInput fixed={fixed} />
    </>
  );
}
