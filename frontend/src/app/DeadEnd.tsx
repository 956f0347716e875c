import { Button } from "@mui/material";
import type { ReactNode } from "react";
import { Title } from "react-admin";
import { Link } from "react-router";
import { useTexts } from "../shared/language";
import { WhoMay } from "../shared/record";
import { Nothing, Section } from "../shared/ui";
import { permissionOf } from "./authProvider";
import { lastPlace } from "./lastPlace";

/** An address that leads nowhere. */
export function NotFound() {
  return <DeadEnd reason="notFound" />;
}

/** A page that the signed-in person may not open. */
export function NotAllowed() {
  return (
    <DeadEnd reason="notAllowed">
      <WhoMay permission={permissionOf(lastPlace())} />
    </DeadEnd>
  );
}

function DeadEnd({ reason, children }: { reason: "notFound" | "notAllowed"; children?: ReactNode }) {
  const texts = useTexts();
  return (
    <>
      <Title title={texts(`platform.${reason}.title`)} />
      <Section id={reason} title={texts(`platform.${reason}.title`)}>
        <Nothing text={texts(`platform.${reason}.text`)} hint={texts(`platform.${reason}.hint`)}>
          {children}
          <Button variant="contained" component={Link} to="/">
            {texts("platform.home")}
          </Button>
        </Nothing>
      </Section>
    </>
  );
}
