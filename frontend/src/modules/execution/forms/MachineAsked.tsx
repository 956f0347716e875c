import { Alert, Button } from "@mui/material";
import { formatDateTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import type { Command } from "../../../shared/ui";

/** Why a person is asked: what the machine answered that is of no use, or that it has not answered. */
export interface Asked {
  equipment: string;
  requestedAt: string;
  trouble?: string | null;
  cure?: string | null;
}

interface Props {
  asked: Asked | undefined;
  command: Command;
  onAgain: () => void;
}

/** Says why the machine did not end its work by itself, and lets it try once more. */
export function MachineAsked({ asked, command, onAgain }: Props) {
  const texts = useTexts();
  const time = formatDateTime(asked?.requestedAt);
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2, "& .MuiAlert-action": { alignItems: "center" } }}
      action={
        <Button color="inherit" variant="outlined" data-again="" disabled={command.busy} sx={{ minHeight: 48, whiteSpace: "nowrap" }} onClick={onAgain}>
          {texts("execution.form.tryAgain")}
        </Button>
      }
    >
      {asked?.trouble
        ? `${asked.equipment}: ${asked.trouble} ${asked.cure ?? ""}`
        : texts("execution.form.noAnswer", { equipment: asked?.equipment ?? "", time })}
    </Alert>
  );
}
