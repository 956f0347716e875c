import { Box } from "@mui/material";
import { useTexts } from "../../shared/language";
import { Small } from "../../shared/ui";
import { useProposal } from "../administration";

/** The code that the new order will get, unless somebody is faster. */
export function NextCode({ kind }: { kind: string }) {
  const texts = useTexts();
  const code = useProposal(kind);
  return code ? (
    <Box sx={{ pb: 0.75 }}>
      <Small>{texts("ordering.nextCode", { code })}</Small>
    </Box>
  ) : null;
}
