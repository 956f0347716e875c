import { Alert, AlertTitle, Box, Link } from "@mui/material";
import { namedArguments } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import type { WorkOrderPage } from "../types";

const WAITING = ["HELD", "REJECTED"];

const ABOUT_LOTS = ["materialOnHold", "materialShort"];

interface Props {
  release: WorkOrderPage["release"];
  /** Where the material lots are shown, if one can get there from here. */
  lotsAt?: string;
}

/** Why an order is not released, each reason with its way out. */
export function ReleaseReasons({ release, lotsAt }: Props) {
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
            {texts(`execution.cure.${reason}`, { ...args, _: "" })}{" "}
            {lotsAt && ABOUT_LOTS.includes(reason) && (
              <Link href={lotsAt} color="inherit" sx={{ fontWeight: 700, whiteSpace: "nowrap" }}>
                {texts("execution.release.toLots")}
              </Link>
            )}
          </Box>
        );
      })}
    </Alert>
  );
}
