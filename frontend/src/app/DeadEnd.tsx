import { Button } from "@mui/material";
import { Title } from "react-admin";
import { Link } from "react-router";
import { useTexts } from "../shared/language";
import { Nothing, Section } from "../shared/ui";

/** An address that leads nowhere. */
export function NotFound() {
  return <DeadEnd reason="notFound" />;
}

/** A page that the signed-in person may not open. */
export function NotAllowed() {
  return <DeadEnd reason="notAllowed" />;
}

function DeadEnd({ reason }: { reason: "notFound" | "notAllowed" }) {
  const texts = useTexts();
  return (
    <>
      <Title title={texts(`platform.${reason}.title`)} />
      <Section title={texts(`platform.${reason}.title`)}>
        <Nothing text={texts(`platform.${reason}.text`)} hint={texts(`platform.${reason}.hint`)}>
          <Button variant="contained" component={Link} to="/">
            {texts("platform.home")}
          </Button>
        </Nothing>
      </Section>
    </>
  );
}
