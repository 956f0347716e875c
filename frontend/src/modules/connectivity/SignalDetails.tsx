import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useRead } from "../../shared/api";
import { formatDateTimeSeconds } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { Field, Fields, Loaded, StateChip } from "../../shared/ui";
import { usePersonNames } from "../security";
import { outcomeOf } from "./outcome";
import { tagText } from "./tag";
import type { LatchedValue, SignalRow } from "./types";

/** One signal with its values, its times and what became of it. */
export function SignalDetails({ id, onClose }: { id: number; onClose: () => void }) {
  const texts = useTexts();
  const signal = useRead<SignalRow>(`connectivity/signals/${id}`, ["connectivity.signal"]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{texts("connectivity.signalTitle", { id })}</DialogTitle>
      <DialogContent sx={{ minHeight: 320 }}>
        <Loaded query={signal}>{(found) => <Details signal={found} />}</Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{texts("shared.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Details({ signal }: { signal: SignalRow }) {
  const texts = useTexts();
  const personName = usePersonNames();
  return (
    <>
      <Fields>
        <Field label={texts("resources.signals.fields.device")}>{signal.device}</Field>
        <Field label={texts("resources.signals.fields.type")}>{texts(`connectivity.kind.${signal.type}`, { _: signal.type ?? "–" })}</Field>
        <Field label={texts("resources.signals.fields.sequence")}>{signal.sequence}</Field>
        <Field label={texts("resources.signals.fields.state")}>
          <StateChip texts="connectivity.signal" state={signal.state} />
        </Field>
        <Field label={texts("connectivity.sourceTime")}>{formatDateTimeSeconds(signal.sourceTime)}</Field>
        <Field label={texts("resources.signals.fields.receivedAt")}>{formatDateTimeSeconds(signal.receivedAt)}</Field>
        <Field label={texts("connectivity.endedAt")}>{formatDateTimeSeconds(signal.endedAt)}</Field>
        <Field label={texts("connectivity.attempts")}>{signal.attempts}</Field>
      </Fields>
      <p>{outcomeOf(signal, texts, personName)}</p>
      <Values values={signal.values ?? {}} />
    </>
  );
}

function Values({ values }: { values: Record<string, LatchedValue> }) {
  const texts = useTexts();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{texts("connectivity.column.name")}</TableCell>
          <TableCell>{texts("connectivity.column.value")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {Object.entries(values).map(([name, { content, good }]) => (
          <TableRow key={name} data-value={name}>
            <TableCell>{texts(`connectivity.tag.${name}`, { _: name })}</TableCell>
            <TableCell sx={{ fontWeight: 650 }}>{tagText({ name, address: "", value: content, quality: good ? "GOOD" : "BAD" }, texts)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
