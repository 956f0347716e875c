import {
  Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Radio, Table, TableBody, TableCell, TableHead, TableRow,
} from "@mui/material";
import type { ReactNode } from "react";
import { useTexts } from "../language";
import { useHeldFocus } from "../ui";
import type { Side } from "./merge";

export const SIDES: Side[] = ["mine", "theirs"];

interface Props {
  title: string;
  /** Who was faster and when, and what is to be chosen. */
  children: ReactNode;
  /** One for each thing that differs, with {@link SideCells}. */
  rows: ReactNode;
  busy: boolean;
  fault?: string;
  /** Whether what is chosen can be saved at all. */
  ready?: boolean;
  /** What else can be done with the choice. */
  more?: ReactNode;
  onTakeAll: (side: Side) => void;
  onSave: () => void;
  onClose: () => void;
}

/** Somebody was faster: both versions side by side, to choose from. */
export function ConflictFrame({ title, children, rows, busy, fault, ready = true, more, onTakeAll, onSave, onClose }: Props) {
  const texts = useTexts();
  const paper = useHeldFocus(busy, fault);
  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="md" data-conflict="" slotProps={{ paper: { ref: paper, tabIndex: -1 } }}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText component="div" sx={{ mb: 1 }}>
          {children}
        </DialogContentText>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: "32%" }}>{texts("shared.record.field")}</TableCell>
              {SIDES.map((side) => (
                <TableCell key={side} sx={{ width: "34%" }}>
                  {texts(`shared.record.${side}`)}{" "}
                  <Button size="small" data-take-all={side} onClick={() => onTakeAll(side)}>
                    {texts("shared.record.takeAll")}
                  </Button>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>{rows}</TableBody>
        </Table>
        {fault && (
          <Alert severity="error" sx={{ mt: 1 }}>
            {fault}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button disabled={busy} onClick={onClose}>
          {texts("shared.record.backToForm")}
        </Button>
        {more}
        <Button variant="contained" disabled={busy || !ready} data-save-merged="" onClick={onSave}>
          {texts("shared.record.saveMerged")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface SideProps {
  label: string;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
  children: (side: Side) => ReactNode;
}

/** What stands on either side, and which is chosen. */
export function SideCells({ label, chosen, onChoose, children }: SideProps) {
  const texts = useTexts();
  return SIDES.map((side) => (
    <TableCell key={side} sx={{ cursor: "pointer", overflowWrap: "anywhere" }} onClick={() => onChoose(side)}>
      <Radio
        size="small"
        checked={chosen === side}
        onChange={() => onChoose(side)}
        slotProps={{ input: { "aria-label": `${label} ${texts(`shared.record.${side}`)}` } }}
      />
      {children(side)}
    </TableCell>
  ));
}
