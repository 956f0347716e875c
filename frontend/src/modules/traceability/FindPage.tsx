import { useEffect, useRef, useState } from "react";
import { Title } from "react-admin";
import { useParams } from "react-router";
import { useTexts } from "../../shared/language";
import { Nothing, Section } from "../../shared/ui";
import { useFind } from "./useFind";

/** Where the QR code of a printed document leads: it goes on to the page of the document's record. */
export function FindPage() {
  const { code = "" } = useParams();
  const texts = useTexts();
  const find = useFind();
  const asked = useRef("");
  const [unknown, setUnknown] = useState("");

  useEffect(() => {
    if (asked.current === code) return;
    asked.current = code;
    void find(code, true).then((opened) => setUnknown(opened ? "" : code));
  }, [code, find]);

  return (
    <>
      <Title title={code} />
      <Section title={code}>
        {unknown === code ? (
          <Nothing text={texts("traceability.notFound", { code })} hint={texts("traceability.notFoundHint")} />
        ) : (
          <Nothing text={texts("traceability.opening", { code })} hint=" " />
        )}
      </Section>
    </>
  );
}
