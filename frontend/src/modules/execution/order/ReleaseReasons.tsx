import { Alert, AlertTitle, Box } from "@mui/material";
import { namedArguments } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import type { WorkOrderPage } from "../types";

const WAITING = ["HELD", "REJECTED"];

/** Why an order is not released, each reason with its way out. */
export function ReleaseReasons({ release }: { release: WorkOrderPage["release"] }) {
  const texts = useTexts();
  if (!release || !WAITING.includes(release.outcome) || release.reasons.length === 0) return null;
  const rejected = release.outcome === "REJECTED";
  return (
    <Alert severity={rejected ? "error" : "warning"} sx={{ mb: 2 }} data-release={release.outcome}>
      <AlertTitle>{texts(rejected ? "execution.release.rejected" : "execution.release.onHold")}</AlertTitle>
      {release.reasons.map(({ code, arguments: given }) => {
        const reason = code.split(".").pop() ?? code;
        const args = namedArguments(given);
        return (
          <Box key={code} data-reason={reason}>
            <b>{texts(`execution.reason.${reason}`, { ...args, _: code })}</b>{" "}
            {texts(`execution.cure.${reason}`, { ...args, _: "" })}
          </Box>
        );
      })}
    </Alert>
  );
}
