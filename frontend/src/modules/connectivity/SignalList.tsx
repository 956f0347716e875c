import { Button } from "@mui/material";
import { useState } from "react";
import { DataTable, SelectInput, TextInput } from "react-admin";
import { formatTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, Small, StateChip } from "../../shared/ui";
import { usePersonNames } from "../security";
import { SignalActions } from "./SignalActions";
import { SignalDetails } from "./SignalDetails";
import { tagText } from "./tag";
import type { SignalRow } from "./types";
import { useDeviceNames } from "./useMachineNames";
import { outcomeOf } from "./outcome";

const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal", minWidth: 150 } };
/** On a tablet in portrait a signal is known by its device and time. */
const TIGHT = { "& .column-id": { display: { xs: "none", md: "table-cell" } }, "& .MuiTableCell-root": { px: { xs: 1, md: 1.5 } } };
const MOST_VALUES = 3;
const STATES = ["WAITING", "FAILED", "RECEIVED", "DONE", "IGNORED", "DISCARDED", "EXPIRED"];

/** Signals of the devices: who took them, which still wait for a person, and why. */
export function SignalList() {
  const texts = useTexts();
  const nameOf = useDeviceNames();
  const personName = usePersonNames();
  const [shown, setShown] = useState<number>();
  const choices = [
    { id: "WAITING,FAILED", name: texts("connectivity.needsPerson") },
    ...STATES.map((id) => ({ id, name: texts(`connectivity.signal.${id}`) })),
  ];
  return (
    <>
      <PagedList
        sort={{ field: "id", order: "DESC" }}
        empty={<Nothing text={texts("connectivity.noSignals")} hint={texts("connectivity.noSignalsHint")} />}
        filters={[<SelectInput key="state" source="state" alwaysOn choices={choices} />, <TextInput key="device" source="device" alwaysOn />]}
      >
        <DataTable empty={<NoHits />} sx={TIGHT} bulkActionButtons={false} rowClick={false}>
          <DataTable.Col source="id" />
          <DataTable.Col
            source="device"
            disableSort
            render={(row: SignalRow) => (
              <>
                <CodeLink code={nameOf(row.device) || row.device} to={`/devices/${encodeURIComponent(row.device)}`} />
                {nameOf(row.device) && <Small>{row.device}</Small>}
              </>
            )}
          />
          <DataTable.Col source="type" disableSort sx={WRAPPING} render={(row: SignalRow) => <Said signal={row} />} />
          <DataTable.Col source="state" disableSort render={(row: SignalRow) => <StateChip texts="connectivity.signal" state={row.state} />} />
          <DataTable.Col source="sourceTime" disableSort render={(row: SignalRow) => formatTime(row.sourceTime)} />
          <DataTable.Col source="trouble" disableSort sx={WRAPPING} render={(row: SignalRow) => outcomeOf(row, texts, personName)} />
          <DataTable.Col
            source="actions"
            label={false}
            disableSort
            sx={WRAPPING}
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
      </PagedList>
      {shown !== undefined && <SignalDetails id={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

/** What kind of signal it is, and the first of what it says. */
function Said({ signal: { type, values = {} } }: { signal: SignalRow }) {
  const texts = useTexts();
  const said = Object.entries(values)
    .slice(0, MOST_VALUES)
    .map(([name, { content, good }]) => `${texts(`connectivity.tag.${name}`, { _: name })} ${tagText({ name, address: "", value: content, quality: good ? "GOOD" : "BAD" }, texts)}`);
  return (
    <>
      {texts(`connectivity.kind.${type}`, { _: type ?? "–" })}
      <Small>{said.join(" · ")}</Small>
    </>
  );
}
