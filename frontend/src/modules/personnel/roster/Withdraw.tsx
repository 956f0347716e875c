import { Button } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { Command } from "../../../shared/ui";

interface Props {
  done: boolean;
  allowed: boolean;
  command: Command;
  path: string;
}

/** Says that something was withdrawn, or withdraws it. */
export function Withdraw({ done, allowed, command, path }: Props) {
  const texts = useTexts();
  if (done) return <>{texts("roster.withdrawn")}</>;
  if (!allowed) return null;
  return (
    <Button size="small" disabled={command.busy} onClick={() => void command.run(path, {})}>
      {texts("roster.withdraw")}
    </Button>
  );
}
