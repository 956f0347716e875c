import { Link as MuiLink } from "@mui/material";
import { Title } from "react-admin";
import { Link, useNavigate, useParams } from "react-router";
import { listOf, useRead } from "../../../shared/api";
import { formatDateTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { History, labelOf, recordPath, useRecordKeys, valueText } from "../../../shared/record";
import { Field, Fields, Loaded, Section } from "../../../shared/ui";
import { useRoleName } from "../roles/roles";
import type { OpenSession } from "../sessions/session";
import { SessionTable } from "../sessions/SessionTable";
import { useAccountKind, type Account } from "./account";
import { AccountActions } from "./AccountActions";
import { Standing } from "./AccountList";

/** One account: what it may, where its owner is signed in, and its history. */
export function AccountPage() {
  const texts = useTexts();
  const navigate = useNavigate();
  const kind = useAccountKind();
  const { id = "" } = useParams();
  const account = useRead<Account>(recordPath(kind, id), ["security.account"]);
  useRecordKeys({ back: () => void navigate("/accounts") });
  return (
    <>
      <Title title={`${texts("resources.accounts.name", { smart_count: 1 })} ${id}`} />
      <Loaded query={account}>
        {(found) => (
          <>
            <Section title={`${found.code} · ${found.displayName}`} actions={<AccountActions account={found} />}>
              <Fields>
                <Field label={labelOf(kind, "displayName", texts)}>{found.displayName}</Field>
                <Field label={labelOf(kind, "roles", texts)}>
                  <RoleLinks roles={found.roles} />
                </Field>
                <Field label={labelOf(kind, "places", texts)}>{valueText(kind, "places", found.places, texts)}</Field>
                <Field label={labelOf(kind, "validUntil", texts)}>{found.validUntil ?? "–"}</Field>
                {found.studentClass && <Field label={labelOf(kind, "studentClass", texts)}>{found.studentClass}</Field>}
                {found.template && <Field label={labelOf(kind, "template", texts)}>{found.template}</Field>}
                <Field label={labelOf(kind, "state", texts)}>
                  <Standing account={found} />
                </Field>
                {found.lockedUntil && <Field label={labelOf(kind, "lockedUntil", texts)}>{formatDateTime(found.lockedUntil)}</Field>}
                <Field label={labelOf(kind, "badge", texts)}>{texts(found.badge ? "shared.yes" : "shared.no")}</Field>
                <Field label={labelOf(kind, "lastSignInAt", texts)}>{formatDateTime(found.lastSignInAt)}</Field>
              </Fields>
            </Section>
            <SessionsOf code={found.code} />
            <History kind={kind} code={found.code} />
          </>
        )}
      </Loaded>
    </>
  );
}

function RoleLinks({ roles }: { roles: string[] }) {
  const roleName = useRoleName();
  if (roles.length === 0) return <>–</>;
  return (
    <>
      {roles.map((role, position) => (
        <span key={role}>
          {position > 0 && ", "}
          <MuiLink component={Link} to={`/roles/${encodeURIComponent(role)}/show`}>
            {roleName(role)}
          </MuiLink>
        </span>
      ))}
    </>
  );
}

function SessionsOf({ code }: { code: string }) {
  const texts = useTexts();
  const sessions = useRead<OpenSession[]>(listOf("security/sessions", { filter: { q: code }, sort: ["lastSeenAt", "DESC"] }), ["security.session"]);
  return (
    <Section id="sessions" title={texts("security.sessions.title")}>
      <Loaded query={sessions}>{(found) => <SessionTable sessions={found.filter(({ userName }) => userName === code)} />}</Loaded>
    </Section>
  );
}
