import { useState } from "react";
import { AutocompleteArrayInput, DateInput, required, TextInput } from "react-admin";
import { useParams } from "react-router";
import { useRead } from "../../../shared/api";
import { nameOf, useTexts } from "../../../shared/language";
import { RecordCreate, RecordEdit } from "../../../shared/record";
import { useRoles } from "../roles/roles";
import { suggestedPassword, useAccountKind, type Account } from "./account";
import { PlacesInput } from "./PlacesInput";

/** A new account, with a password that its owner changes at the first sign-in. */
export function AccountCreate() {
  const texts = useTexts();
  const kind = useAccountKind();
  const [suggestion] = useState(() => ({ roles: [], places: [], password: suggestedPassword() }));
  return (
    <RecordCreate kind={{ ...kind, fields: [...kind.fields, "password"] }} suggestion={suggestion}>
      <TextInput source="code" validate={required()} helperText={texts("security.accounts.codeHint")} autoFocus autoComplete="off" />
      <AccountFields held={[]} />
      <TextInput source="password" validate={required()} helperText={texts("security.accounts.passwordHint")} autoComplete="off" />
    </RecordCreate>
  );
}

export function AccountEdit() {
  const { id = "" } = useParams();
  const held = useRead<Account>(`security/accounts/${encodeURIComponent(id)}`, ["security.account"]).data?.roles;
  return (
    <RecordEdit kind={useAccountKind()}>
      <AccountFields held={held ?? []} />
    </RecordEdit>
  );
}

/** Archived roles are offered to nobody who has not got them. */
function AccountFields({ held }: { held: string[] }) {
  const texts = useTexts();
  const roles = (useRoles().data ?? []).filter(({ archived, code }) => !archived || held.includes(code));
  return (
    <>
      <TextInput source="displayName" validate={required()} helperText={texts("security.accounts.displayNameHint")} autoComplete="off" />
      <AutocompleteArrayInput source="roles" choices={roles.map((role) => ({ id: role.code, name: nameOf(role) }))} helperText={texts("security.accounts.rolesHint")} />
      <PlacesInput />
      <DateInput source="validUntil" helperText={texts("security.accounts.validUntilHint")} parse={(day: string) => day || null} sx={{ maxWidth: 320 }} />
      <TextInput source="studentClass" helperText={texts("security.accounts.studentClassHint")} autoComplete="off" />
    </>
  );
}
