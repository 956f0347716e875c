import { Alert } from "@mui/material";
import { useEffect, useState } from "react";
import { Title } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { useTexts } from "../../shared/language";
import { errorText, Nothing, Section } from "../../shared/ui";
import { Hits } from "./Hits";
import { pagesWith } from "./useFind";

type Outcome = { code: string; pages?: number; failure?: Error };

/** Where the QR code of a printed document leads: it goes on to the record's page, or says what else there is. */
export function FindPage() {
  const { code = "" } = useParams();
  const texts = useTexts();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    let left = false;
    pagesWith(code).then(
      (pages) => {
        if (left) return;
        if (pages.length === 1) void navigate(pages[0], { replace: true });
        else setOutcome({ code, pages: pages.length });
      },
      (failure: Error) => !left && setOutcome({ code, failure }),
    );
    return () => {
      left = true;
    };
  }, [code, navigate]);

  const known = outcome?.code === code ? outcome : undefined;
  return (
    <>
      <Title title={code} />
      {known?.failure && <Alert severity="error">{errorText(known.failure, texts)}</Alert>}
      {!known && <Nothing text={texts("platform.search.opening", { code })} />}
      {known?.pages === 0 && (
        <Section title={code}>
          <Nothing text={texts("platform.search.unknown", { code })} hint={texts("platform.search.unknownHint")} />
        </Section>
      )}
      {known?.pages !== undefined && <Hits word={code} silent={known.pages === 0} />}
    </>
  );
}
