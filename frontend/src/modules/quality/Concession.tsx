import { Alert, Typography } from "@mui/material";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { usePersonNames } from "../security";
import type { Nonconformance } from "./types";

/** That a unit is used although it is not right, why, and who answers for it; nothing for any other decision. */
export function Concession({ found, named = false }: { found: Pick<Nonconformance, "unit" | "disposition" | "reason" | "signed">; named?: boolean }) {
  const texts = useTexts();
  const personName = usePersonNames();
  if (found.disposition !== "USE_AS_IS") return null;
  const { signed } = found;
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }} data-concession={found.unit}>
      <Typography>
        {named && <b>{found.unit} </b>}
        {signed ? texts("quality.concession.signed", { signer: personName(signed.signer), at: formatDateTime(signed.plantAt) }) : texts("quality.concession.byRule")}
      </Typography>
      {signed && (
        <>
          <Typography>{found.reason}</Typography>
          <Typography variant="caption" sx={{ wordBreak: "break-all" }}>
            {texts("quality.concession.hash")}: {signed.hash}
          </Typography>
        </>
      )}
    </Alert>
  );
}
