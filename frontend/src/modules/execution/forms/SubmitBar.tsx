import { Button } from "@mui/material";
import { CommandState, type Command } from "../../../shared/ui";

interface Props {
  command: Command;
  text: string;
  ready: boolean;
  colour?: "primary" | "error" | "success";
  onSubmit: () => void;
}

/** The one big button that ends a task, and what became of it. */
export function SubmitBar({ command, text, ready, colour = "success", onSubmit }: Props) {
  return (
    <>
      <CommandState command={command} />
      <Button
        fullWidth
        size="large"
        variant="contained"
        color={colour}
        data-submit=""
        disabled={!ready || command.busy}
        onClick={onSubmit}
        sx={{ minHeight: 56, fontSize: "1.1rem" }}
      >
        {text}
      </Button>
    </>
  );
}
