import { Alert, Box, LinearProgress } from "@mui/material";
import { useTexts } from "../language";
import { errorText } from "./Loaded";
import type { Command } from "./useCommand";

/** What a command is doing or why it was refused; keeps its height, so nothing jumps. */
export function CommandState({ command }: { command: Command }) {
  const texts = useTexts();
  return (
    <Box sx={{ minHeight: 52 }} role="status">
      {command.busy && <LinearProgress />}
      {command.attempt > 0 && (
        <Alert severity="warning">{texts("shared.network.retrying", { attempt: command.attempt })}</Alert>
      )}
      {command.failure && (
        <Alert severity="error" sx={{ mb: 1.5, fontSize: "1rem" }}>
          {errorText(command.failure, texts)}
        </Alert>
      )}
    </Box>
  );
}
