import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useEffect } from "react";
import { useBlocker, useCanBlock } from "react-admin";
import { useFormState } from "react-hook-form";
import { useTexts } from "../language";

/** Asks before changes that are not saved are left behind, be it for another page or by closing the tab. */
export function LeaveGuard({ saved, unsaved: begun = false }: { saved: boolean; unsaved?: boolean }) {
  const { dirtyFields } = useFormState();
  const canBlock = useCanBlock();
  const unsaved = !saved && (begun || Object.keys(dirtyFields).length > 0);
  useEffect(() => {
    if (!unsaved) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [unsaved]);
  return canBlock ? <Question unsaved={unsaved} /> : null;
}

function Question({ unsaved }: { unsaved: boolean }) {
  const texts = useTexts();
  const { state, proceed, reset } = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname);
  return (
    <Dialog open={state === "blocked"} onClose={reset}>
      <DialogTitle>{texts("shared.record.leaveTitle")}</DialogTitle>
      <DialogContent>
        <DialogContentText>{texts("shared.record.leaveHint")}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={proceed} color="error" data-leave="">
          {texts("shared.record.leave")}
        </Button>
        <Button onClick={reset} variant="contained" autoFocus data-stay="">
          {texts("shared.record.stay")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
