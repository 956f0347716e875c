import RestartAlt from "@mui/icons-material/RestartAlt";
import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, LinearProgress, Typography } from "@mui/material";
import { useState } from "react";
import { formatNumber } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CommandState, Section, useCommand } from "../../shared/ui";
import type { Reset } from "./types";

/** Brings the demo factory back to its first day, after a question. */
export function ResetCard({ reset }: { reset: Reset | null }) {
  const texts = useTexts();
  const command = useCommand();
  const [asking, setAsking] = useState(false);
  const underWay = reset?.state === "REQUESTED";
  const send = () => {
    setAsking(false);
    void command.run("demo/reset", {});
  };
  return (
    <Section
      title={texts("demo.reset.title")}
      actions={
        <Button variant="outlined" color="warning" startIcon={<RestartAlt />} data-reset="" disabled={underWay || command.busy} onClick={() => setAsking(true)}>
          {texts("demo.reset.ask")}
        </Button>
      }
    >
      <Typography variant="body2">{texts("demo.reset.does")}</Typography>
      <Box sx={{ minHeight: 44, pt: 1 }} role="status" data-reset-state={reset?.state ?? "NEVER"} data-reset-millis={reset?.millis ?? undefined}>
        {underWay && <LinearProgress sx={{ mb: 0.5 }} />}
        {reset && (
          <Typography variant="body2" color={reset.state === "FAILED" ? "error" : "text.secondary"}>
            {underWay ? texts(`demo.reset.phase.${reset.phase ?? "RESTING"}`) : texts(`demo.reset.${reset.state}`, { seconds: formatNumber((reset.millis ?? 0) / 1000), rows: formatNumber(reset.emptied ?? 0) })}
          </Typography>
        )}
        {command.failure && <CommandState command={command} />}
      </Box>
      <Dialog open={asking} onClose={() => setAsking(false)}>
        <DialogTitle>{texts("demo.reset.title")}</DialogTitle>
        <DialogContent>
          <DialogContentText>{texts("demo.reset.question")}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{texts("shared.action.cancel")}</Button>
          <Button variant="contained" color="warning" data-reset-confirm="" onClick={send}>
            {texts("demo.reset.ask")}
          </Button>
        </DialogActions>
      </Dialog>
    </Section>
  );
}
