import { Button, Dialog, DialogContent, DialogTitle } from "@mui/material";
import { useState } from "react";
import { listOf, useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Loaded } from "../../shared/ui";
import { DecisionList, type Decision } from "../rules";

/** The decisions of an operation, read when somebody opens them. */
export function OperationDecisions({ decisions }: { decisions: number[] }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const read = useRead<Decision[]>(open ? listOf("rules/decisions", { filter: { id: decisions } }) : undefined, ["rules"]);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {texts("traceability.decisions", { smart_count: decisions.length })}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} maxWidth="lg" fullWidth>
        <DialogTitle>{texts("rules.title")}</DialogTitle>
        <DialogContent>
          <Loaded query={read}>{(list) => <DecisionList decisions={list} />}</Loaded>
        </DialogContent>
      </Dialog>
    </>
  );
}
