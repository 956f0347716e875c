import { Button } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { useListDialogs } from "../../../shared/lists";
import { ReasonDialog } from "../../../shared/ui";

interface Props {
  done: boolean;
  allowed: boolean;
  path: string;
}

/** Says that something was withdrawn, or withdraws it; the dialog stands beside the list, for the row may go meanwhile. */
export function Withdraw({ done, allowed, path }: Props) {
  const texts = useTexts();
  const { open, close } = useListDialogs();
  if (done) return <>{texts("roster.withdrawn")}</>;
  if (!allowed) return null;
  const ask = () => open(<ReasonDialog title={texts("roster.withdrawTitle")} hint={texts("roster.withdrawHint")} confirm={texts("roster.withdraw")} path={path} onClose={close} />);
  return (
    <Button size="small" data-withdraw="" onClick={ask}>
      {texts("roster.withdraw")}
    </Button>
  );
}
