import { Box, Button, Chip, Link as MuiLink } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { Link, useNavigate, useParams } from "react-router";
import { usePage, useRead } from "../../../shared/api";
import { nameOf, useTexts } from "../../../shared/language";
import { editPage, History, recordPath, useRecordKeys, Uses, WhyNot } from "../../../shared/record";
import { Field, Fields, Loaded, Pages, ReasonDialog, Section, Small } from "../../../shared/ui";
import type { Account } from "../accounts/account";
import { grants, grouped, usePermissions } from "../permissions";
import { usePermission } from "../session";
import { ADMINISTRATOR, type Role } from "./roles";
import { useRoleKind } from "./useRoleKind";

/** One role: what it may do, who has it, and its history. */
export function RolePage() {
  const texts = useTexts();
  const navigate = useNavigate();
  const kind = useRoleKind();
  const { id = "" } = useParams();
  const role = useRead<Role>(recordPath(kind, id), ["security.role", "security.account"]);
  useRecordKeys({ back: () => void navigate("/roles") });
  return (
    <>
      <Title title={`${texts("resources.roles.name", { smart_count: 1 })} ${id}`} />
      <Loaded query={role}>
        {(found) => (
          <>
            <Section title={`${found.code} · ${nameOf(found)}`} actions={<Actions role={found} />}>
              <Fields>
                <Field label={texts("resources.roles.fields.nameZh")}>{found.nameZh}</Field>
                <Field label={texts("resources.roles.fields.nameEn")}>{found.nameEn}</Field>
              </Fields>
            </Section>
            <Granted role={found} />
            <Holders key={found.code} code={found.code} />
            <Uses kind={kind} code={found.code} />
            <History kind={kind} code={found.code} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Actions({ role }: { role: Role }) {
  const texts = useTexts();
  const kind = useRoleKind();
  const mayManage = usePermission("security.manage");
  const [asked, ask] = useState<"archive" | "restore">();
  const command = role.archived ? "restore" : "archive";
  const archived = role.archived && <Chip label={texts("shared.record.archived")} data-archived="" />;
  if (!mayManage) {
    return (
      <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
        {archived}
        <WhyNot needs={["security.manage"]} />
      </Box>
    );
  }
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      {archived}
      {!role.archived && (
        <Button variant="contained" component={Link} to={editPage(kind, role.code)} data-edit="">
          {texts("shared.record.edit")}
        </Button>
      )}
      <Button variant="outlined" component={Link} to={`/roles/create?from=${encodeURIComponent(role.code)}`} data-copy="">
        {texts("security.roles.copy")}
      </Button>
      {role.code !== ADMINISTRATOR && (
        <Button variant="outlined" data-record-command={command} onClick={() => ask(command)}>
          {texts(`shared.record.${command}`)}
        </Button>
      )}
      {asked && (
        <ReasonDialog
          title={texts(`shared.record.${asked}Title`, { code: role.code })}
          hint={texts(`security.roles.${asked}Hint`)}
          confirm={texts(`shared.record.${asked}`)}
          path={`${recordPath(kind, role.code)}/${asked}`}
          onClose={() => ask(undefined)}
        />
      )}
    </Box>
  );
}

function Granted({ role }: { role: Role }) {
  const texts = useTexts();
  const permissions = usePermissions();
  return (
    <Section title={texts("security.roles.may")}>
      <Loaded query={permissions}>
        {(all) => {
          const groups = grouped(all.filter(({ name }) => grants(role.permissions, name)));
          if (groups.length === 0) return <Small>{texts("security.roles.mayNothing")}</Small>;
          return (
            <Fields>
              {groups.map(({ module, name, permissions: held }) => (
                <Field key={module} label={name}>
                  {held.map((permission) => (
                    <Box key={permission.name} data-granted={permission.name}>
                      {permission.text}
                    </Box>
                  ))}
                </Field>
              ))}
            </Fields>
          );
        }}
      </Loaded>
    </Section>
  );
}

const SHOWN = 50;

function Holders({ code }: { code: string }) {
  const texts = useTexts();
  const [page, turn] = useState(0);
  const accounts = usePage<Account>("security/accounts", { filter: { role: code }, sort: ["displayName", "ASC"], page, count: SHOWN }, ["security.account"]);
  return (
    <Section title={texts("security.roles.holders")}>
      <Loaded query={accounts}>
        {({ rows, total }) => (
          <>
            <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}>
              {total === 0 && <Small>{texts("security.roles.nobody")}</Small>}
              {rows.map((account) => (
                <MuiLink key={account.code} component={Link} to={`/accounts/${encodeURIComponent(account.code)}/show`} data-holder={account.code}>
                  {`${account.displayName} (${account.code})`}
                </MuiLink>
              ))}
            </Box>
            <Pages page={page} count={SHOWN} total={total} onPage={turn} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
