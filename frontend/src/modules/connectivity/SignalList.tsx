import { Button } from "@mui/material";
import { useState } from "react";
import { DataTable, List, SelectInput, TextInput, useRefresh } from "react-admin";
import { formatDateTimeSeconds } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CommandState, Nothing, ReasonDialog, StateChip, useCommand } from "../../shared/ui";
import { usePermission } from "../security";
import type { SignalRow } from "./types";

const WRAPPING = () => ({ whiteSpace: "normal", minWidth: 160 });
const STATES = ["RECEIVED", "WAITING", "DONE", "IGNORED", "DISCARDED", "FAILED", "EXPIRED"];

/** Signals of the devices: who took them, which still wait, and why. */
export function SignalList() {
  const texts = useTexts();
  const refresh = useRefresh();
  const command = useCommand();
  const supervises = usePermission("execution.supervise");
  const configures = usePermission("connectivity.configure");
  const mayDiscard = supervises || configures;
  const [discarding, setDiscarding] = useState<SignalRow>();
  const retry = async ({ id }: SignalRow) => {
    await command.run(`connectivity/signals/${id}/retry`, {});
    refresh();
  };
  const choices = STATES.map((id) => ({ id, name: texts(`connectivity.signal.${id}`) }));
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
          <DataTable.Col source="device" disableSort />
          <DataTable.Col source="type" disableSort render={(row: SignalRow) => texts(`connectivity.kind.${row.type}`, { _: row.type ?? "–" })} />
          <DataTable.Col source="sequence" disableSort />
          <DataTable.Col source="state" disableSort render={(row: SignalRow) => <StateChip texts="connectivity.signal" state={row.state} />} />
          <DataTable.Col source="receivedAt" disableSort render={(row: SignalRow) => formatDateTimeSeconds(row.receivedAt)} />
          <DataTable.Col source="trouble" disableSort cellSx={WRAPPING} render={(row: SignalRow) => texts(`connectivity.trouble.${row.trouble}`, { _: row.trouble ?? "" })} />
          <DataTable.Col
            source="actions"
            label={false}
            disableSort
            render={(row: SignalRow) =>
              mayDiscard && (row.state === "WAITING" || row.state === "FAILED") ? (
                <>
                  <Button size="small" onClick={() => void retry(row)}>
                    {texts("shared.action.again")}
                  </Button>
                  <Button size="small" onClick={() => setDiscarding(row)}>
                    {texts("connectivity.discard")}
                  </Button>
                </>
              ) : null
            }
          />
        </DataTable>
      </List>
      {command.failure && <CommandState command={command} />}
      {discarding && (
        <ReasonDialog
          title={texts("connectivity.discardTitle", { id: discarding.id, device: discarding.device })}
          confirm={texts("connectivity.discard")}
          path={`connectivity/signals/${discarding.id}/discard`}
          onClose={() => {
            setDiscarding(undefined);
            refresh();
          }}
        />
      )}
    </>
  );
}
