import { Button, MenuItem, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { ListDialogs } from "../../../shared/lists";
import { CommandDialog, Loaded, ReasonField, Section, Small, useCommand } from "../../../shared/ui";
import { formatDay } from "../../plant/calendar";
import { DayField } from "./DayField";
import { PersonField } from "./PersonField";
import { ABSENCE_KINDS, type Absence, type NamedCode } from "./types";
import { useStaffNames } from "./useNames";
import { WithdrawableRow } from "./WithdrawableRow";

interface Props {
  first: string;
  last: string;
  editable: boolean;
}

/** Who is not there in the days that are shown. */
export function AbsenceSection({ first, last, editable }: Props) {
  const texts = useTexts();
  const personName = useStaffNames();
  const [adding, add] = useState(false);
  const absences = useRead<Absence[]>(`personnel/absences?from=${first}&to=${last}`, ["personnel.roster"], undefined, { keep: true });
  return (
    <Section id="absences" title={texts("roster.absences")} actions={editable && <Button data-add-absence="" onClick={() => add(true)}>{texts("roster.addAbsence")}</Button>}>
      <ListDialogs>
        <Loaded query={absences}>
          {(found) =>
            found.length === 0 ? <Small>{texts("roster.noAbsences")}</Small> : (
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {["person", "kind", "from", "until", "reason"].map((field) => <TableCell key={field}>{texts(`roster.${field}`)}</TableCell>)}
                    <TableCell />
                  </TableRow>
                </TableHead>
                <TableBody>
                  {found.map((absence) => (
                    <WithdrawableRow key={absence.id} data-absence={absence.person} withdrawn={absence.withdrawnBy !== null} editable={editable} path={`personnel/absences/${absence.id}/withdraw`}>
                      <TableCell>{personName(absence.person)}</TableCell>
                      <TableCell>{texts(`roster.absence.${absence.kind}`)}</TableCell>
                      <TableCell>{formatDay(absence.from)}</TableCell>
                      <TableCell>{formatDay(absence.until)}</TableCell>
                      <TableCell>{absence.reason}</TableCell>
                    </WithdrawableRow>
                  ))}
                </TableBody>
              </Table>
            )
          }
        </Loaded>
      </ListDialogs>
      {adding && <AbsenceDialog first={first} onClose={() => add(false)} />}
    </Section>
  );
}

function AbsenceDialog({ first, onClose }: { first: string; onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const [person, setPerson] = useState<NamedCode | null>(null);
  const [kind, setKind] = useState<string>(ABSENCE_KINDS[0]);
  const [from, setFrom] = useState(first);
  const [until, setUntil] = useState(first);
  const [reason, setReason] = useState("");
  const begin = (day: string) => {
    setFrom(day);
    if (until < day) setUntil(day);
  };
  const send = async () => {
    if (await command.run("personnel/absences", { person: person?.code, kind, from, until, reason })) onClose();
  };
  const ready = person !== null && from !== "" && until >= from && reason.trim() !== "";
  return (
    <CommandDialog title={texts("roster.addAbsence")} command={command} confirm={texts("roster.save")} ready={ready} onConfirm={() => void send()} onClose={onClose}>
      <Stack spacing={1.5} sx={{ pt: 1 }}>
        <PersonField value={person} onChange={setPerson} />
        <TextField select label={texts("roster.kind")} value={kind} onChange={(event) => setKind(event.target.value)}>
          {ABSENCE_KINDS.map((id) => <MenuItem key={id} value={id}>{texts(`roster.absence.${id}`)}</MenuItem>)}
        </TextField>
        <DayField label={texts("roster.from")} value={from} onChange={begin} />
        <DayField label={texts("roster.until")} value={until} onChange={setUntil} />
        <ReasonField reason={reason} onChange={setReason} />
      </Stack>
    </CommandDialog>
  );
}
