import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useEffect } from "react";
import { useBlocker, useCanBlock } from "react-admin";
import { useTexts } from "../language";

interface Props {
  /** Whether something would be lost. */
  unsaved: boolean;
  /** Where the question's texts stand: `leaveTitle`, `leaveHint`, `leave` and `stay`. */
  texts: string;
}

/** Asks before something that is kept nowhere is left behind, be it for another page or by closing the tab. */
export function LossGuard({ unsaved, texts }: Props) {
  const canBlock = useCanBlock();
  useEffect(() => {
    if (!unsaved) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [unsaved]);
  return canBlock ? <Question unsaved={unsaved} texts={texts} /> : null;
}

function Question({ unsaved, texts: group }: Props) {
  const texts = useTexts();
  const { state, proceed, reset } = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname);
  return (
    <Dialog open={state === "blocked"} onClose={reset}>
      <DialogTitle>{texts(`${group}.leaveTitle`)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{texts(`${group}.leaveHint`)}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={proceed} color="error" data-leave="">
          {texts(`${group}.leave`)}
        </Button>
        <Button onClick={reset} variant="contained" autoFocus data-stay="">
          {texts(`${group}.stay`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
