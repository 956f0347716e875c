import { Button, Dialog, DialogContent, DialogTitle } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Loaded } from "../../shared/ui";
import { DecisionList, type Decision } from "../rules";

/** The decisions of an operation, opened on demand; the server sends them whole or by number. */
export function OperationDecisions({ decisions }: { decisions: (number | Decision)[] }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const whole = decisions.every((decision): decision is Decision => typeof decision === "object");
  const filter = encodeURIComponent(JSON.stringify({ id: decisions }));
  const read = useRead<Decision[]>(open && !whole ? `rules/decisions?filter=${filter}` : undefined, ["rules"]);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {texts("traceability.decisions", { smart_count: decisions.length })}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} maxWidth="lg" fullWidth>
        <DialogTitle>{texts("rules.title")}</DialogTitle>
        <DialogContent>
          {whole ? <DecisionList decisions={decisions} /> : <Loaded query={read}>{(list) => <DecisionList decisions={list} />}</Loaded>}
        </DialogContent>
      </Dialog>
    </>
  );
}
