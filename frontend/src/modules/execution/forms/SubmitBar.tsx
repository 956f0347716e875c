import { Box, Button } from "@mui/material";
import { useEffect, useRef } from "react";
import { CommandState, type Command } from "../../../shared/ui";

interface Props {
  command: Command;
  text: string;
  ready: boolean;
  colour?: "primary" | "error" | "success";
  /** Everything was scanned: Enter sends it. */
  focus?: boolean;
  onSubmit: () => void;
}

/** The one big button that ends a task, and what became of it. */
export function SubmitBar({ command, text, ready, colour = "success", focus = false, onSubmit }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  useEffect(() => {
    const active = document.activeElement;
    if (command.failure && (active === null || active === document.body)) button.current?.focus();
  }, [command.failure]);
  return (
    <>
      <CommandState command={command} />
      <Box sx={{ position: "sticky", bottom: 0, zIndex: 1, bgcolor: "background.paper", py: 1 }}>
        <Button
          ref={button}
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
      </Box>
    </>
  );
}
