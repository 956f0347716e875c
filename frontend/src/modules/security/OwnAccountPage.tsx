import { Box } from "@mui/material";
import { Title, useNotify } from "react-admin";
import { useRead } from "../../shared/api";
import { currentLocale, useTexts } from "../../shared/language";
import { Field, Fields, Loaded, Section } from "../../shared/ui";
import { usePlaceNames } from "../plant";
import { ChangePassword } from "./ChangePassword";
import { OwnPin } from "./OwnPin";
import { useSession } from "./session";
import type { OpenSession } from "./sessions/session";
import { SessionTable } from "./sessions/SessionTable";

/** A person's own account: who they are here, their password, and where they are signed in. */
export function OwnAccountPage() {
  const texts = useTexts();
  const notify = useNotify();
  const session = useSession().data;
  const placeName = usePlaceNames();
  const sessions = useRead<OpenSession[]>("security/own-sessions", ["security.session"]);
  return (
    <>
      <Title title={texts("security.own.title")} />
      {session && (
        <Section title={session.displayName}>
          <Fields>
            <Field label={texts("security.signIn.userName")}>{session.userName}</Field>
            <Field label={texts("resources.accounts.fields.roles")}>{session.roles.map((role) => role[currentLocale()]).join(", ") || "–"}</Field>
            <Field label={texts("resources.accounts.fields.places")}>{session.places?.map(placeName).join(", ") || texts("security.accounts.wholePlant")}</Field>
            {session.validUntil && <Field label={texts("resources.accounts.fields.validUntil")}>{session.validUntil}</Field>}
          </Fields>
        </Section>
      )}
      <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" }, columnGap: 2 }}>
        <Section title={texts("security.password.title")}>
          <ChangePassword onChanged={() => notify(texts("security.password.changed"), { type: "success" })} />
        </Section>
        <Section title={texts("security.badge.title")}>
          <OwnPin onChanged={() => notify(texts("security.badge.changed"), { type: "success" })} />
        </Section>
      </Box>
      <Section id="sessions" title={texts("security.sessions.title")}>
        <Loaded query={sessions}>{(found) => <SessionTable sessions={found} />}</Loaded>
      </Section>
    </>
  );
}
