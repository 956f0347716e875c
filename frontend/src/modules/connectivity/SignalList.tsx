import { Button } from "@mui/material";
import { useState } from "react";
import { DataTable, List, SelectInput, TextInput } from "react-admin";
import { formatDateTimeSeconds } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CodeLink, Nothing, StateChip } from "../../shared/ui";
import { SignalActions } from "./SignalActions";
import { SignalDetails } from "./SignalDetails";
import type { SignalRow } from "./types";
import { useMachineNames } from "./useMachineNames";
import { outcomeOf } from "./outcome";

const WRAPPING = () => ({ whiteSpace: "normal", minWidth: 180 });
const STATES = ["WAITING", "FAILED", "RECEIVED", "DONE", "IGNORED", "DISCARDED", "EXPIRED"];

/** Signals of the devices: who took them, which still wait for a person, and why. */
export function SignalList() {
  const texts = useTexts();
  const nameOf = useMachineNames();
  const [shown, setShown] = useState<number>();
  const choices = [
    { id: "WAITING,FAILED", name: texts("connectivity.needsPerson") },
    ...STATES.map((id) => ({ id, name: texts(`connectivity.signal.${id}`) })),
  ];
  return (
    <>
      <List
        exporter={false}
        perPage={25}
        sort={{ field: "id", order: "DESC" }}
        empty={<Nothing text={texts("connectivity.noSignals")} hint={texts("connectivity.noSignalsHint")} />}
        filters={[<SelectInput key="state" source="state" alwaysOn choices={choices} />, <TextInput key="device" source="device" alwaysOn />]}
      >
        <DataTable bulkActionButtons={false} rowClick={false}>
          <DataTable.Col source="id" />
          <DataTable.Col
            source="device"
            disableSort
            render={(row: SignalRow) => (
              <>
                <CodeLink code={row.device} to={`/devices/${encodeURIComponent(row.device)}`} /> {nameOf(row.device)}
              </>
            )}
          />
          <DataTable.Col source="type" disableSort render={(row: SignalRow) => texts(`connectivity.kind.${row.type}`, { _: row.type ?? "–" })} />
          <DataTable.Col source="state" disableSort render={(row: SignalRow) => <StateChip texts="connectivity.signal" state={row.state} />} />
          <DataTable.Col source="receivedAt" disableSort render={(row: SignalRow) => formatDateTimeSeconds(row.receivedAt)} />
          <DataTable.Col source="trouble" disableSort cellSx={WRAPPING} render={(row: SignalRow) => outcomeOf(row, texts)} />
          <DataTable.Col
            source="actions"
            label={false}
            disableSort
            render={(row: SignalRow) => (
              <>
                <Button size="small" onClick={() => setShown(row.id)}>
                  {texts("connectivity.details")}
                </Button>
                <SignalActions signal={row} />
              </>
            )}
          />
        </DataTable>
      </List>
      {shown !== undefined && <SignalDetails id={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}
