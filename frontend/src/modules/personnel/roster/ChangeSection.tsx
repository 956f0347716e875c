import { Box, Button, Table, TableBody, TableCell } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { ListDialogs } from "../../../shared/lists";
import { Loaded, Section, Small } from "../../../shared/ui";
import { formatDay } from "../../plant/calendar";
import { OvertimeDialog } from "./OvertimeDialog";
import { SwapDialog } from "./SwapDialog";
import type { DutyChange } from "./types";
import { useShiftNames, useStaffNames } from "./useNames";
import { WithdrawableRow } from "./WithdrawableRow";

interface Props {
  first: string;
  last: string;
  editable: boolean;
}

/** What persons work otherwise than their team in the days that are shown. */
export function ChangeSection({ first, last, editable }: Props) {
  const texts = useTexts();
  const shiftName = useShiftNames();
  const personName = useStaffNames();
  const [adding, add] = useState<"SWAP" | "OVERTIME">();
  const changes = useRead<DutyChange[]>(`personnel/duty-changes?from=${first}&to=${last}`, ["personnel.roster"], undefined, { keep: true });
  const own = (change: DutyChange) => ({ person: personName(change.person), day: formatDay(change.day), shift: shiftName(change.shift) });
  const said = (change: DutyChange) =>
    change.other
      ? texts("roster.swapText", { ...own(change), other: personName(change.other), otherDay: formatDay(change.otherDay), otherShift: shiftName(change.otherShift) })
      : texts("roster.overtimeText", own(change));
  return (
    <Section
      id="changes"
      title={texts("roster.changesTitle")}
      actions={
        editable && (
          <Box>
            <Button data-add-swap="" onClick={() => add("SWAP")}>{texts("roster.addSwap")}</Button>
            <Button data-add-overtime="" onClick={() => add("OVERTIME")}>{texts("roster.addOvertime")}</Button>
          </Box>
        )
      }
    >
      <ListDialogs>
        <Loaded query={changes}>
          {(found) =>
            found.length === 0 ? <Small>{texts("roster.noChanges")}</Small> : (
              <Table size="small">
                <TableBody>
                  {found.map((change) => (
                    <WithdrawableRow key={change.id} data-change-of={change.person} withdrawn={change.withdrawnBy !== null} editable={editable} path={`personnel/duty-changes/${change.id}/withdraw`}>
                      <TableCell>{texts(`roster.origin.${change.other ? "SWAP" : "OVERTIME"}`)}</TableCell>
                      <TableCell>{said(change)}</TableCell>
                      <TableCell>{change.reason}</TableCell>
                    </WithdrawableRow>
                  ))}
                </TableBody>
              </Table>
            )
          }
        </Loaded>
      </ListDialogs>
      {adding === "SWAP" && <SwapDialog first={first} onClose={() => add(undefined)} />}
      {adding === "OVERTIME" && <OvertimeDialog first={first} onClose={() => add(undefined)} />}
    </Section>
  );
}
