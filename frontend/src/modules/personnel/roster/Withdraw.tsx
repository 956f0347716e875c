import { Button } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { ReasonDialog } from "../../../shared/ui";

interface Props {
  done: boolean;
  allowed: boolean;
  path: string;
}

/** Says that something was withdrawn, or withdraws it. */
export function Withdraw({ done, allowed, path }: Props) {
  const texts = useTexts();
  const [asked, ask] = useState(false);
  if (done) return <>{texts("roster.withdrawn")}</>;
  if (!allowed) return null;
  return (
    <>
      <Button size="small" data-withdraw="" onClick={() => ask(true)}>
        {texts("roster.withdraw")}
      </Button>
      {asked && (
        <ReasonDialog title={texts("roster.withdrawTitle")} hint={texts("roster.withdrawHint")} confirm={texts("roster.withdraw")} path={path} onClose={() => ask(false)} />
      )}
    </>
  );
}
