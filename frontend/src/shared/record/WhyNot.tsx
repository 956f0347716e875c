import HelpOutline from "@mui/icons-material/HelpOutline";
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useState } from "react";
import { usePermissions } from "react-admin";
import { useRead } from "../api";
import { useTexts } from "../language";
import { WhoMay } from "./WhoMay";

/** Where something is not offered because a person may not: what they lack, and whom to ask. Nothing for who may. */
export function WhyNot({ needs }: { needs: readonly string[] }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const { permissions } = usePermissions<string[]>();
  const lacking = permissions ? needs.filter((need) => !permissions.includes(need)) : [];
  if (lacking.length === 0) return null;
  return (
    <>
      <Button size="small" color="inherit" startIcon={<HelpOutline />} sx={{ color: "text.secondary" }} data-why-not="" onClick={() => setOpen(true)}>
        {texts("shared.whoMay.why")}
      </Button>
      {open && <Answer lacking={lacking} onClose={() => setOpen(false)} />}
    </>
  );
}

function Answer({ lacking, onClose }: { lacking: string[]; onClose: () => void }) {
  const texts = useTexts();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{texts("shared.whoMay.why")}</DialogTitle>
      <DialogContent>
        {lacking.map((permission) => (
          <WhoMay key={permission} permission={permission} />
        ))}
        <Bound />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {texts("shared.action.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The places that the account is for, if it is not for the whole plant. */
function Bound() {
  const texts = useTexts();
  const places = useRead<{ places?: string[] }>("security/session", ["security.account"]).data?.places ?? [];
  if (places.length === 0) return null;
  return <Typography data-bound="">{texts("shared.whoMay.bound", { places: places.join(texts("shared.whoMay.separator")) })}</Typography>;
}
