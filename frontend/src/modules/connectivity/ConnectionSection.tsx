import EditOutlined from "@mui/icons-material/EditOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { NumberInput, required, TextInput, useCanAccess } from "react-admin";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { ConflictDialog, History, picked, RecordForm, useRecordSave, WhyNot, type MasterRecord, type RecordKind } from "../../shared/record";
import { Field, Fields, Loaded, Section } from "../../shared/ui";

const KIND: RecordKind = {
  resource: "connections",
  path: "connectivity/connections",
  entity: "connectivity.device",
  fields: ["endpoint", "unitId", "timeoutMillis", "periodMillis"],
  say: (field, value) => (field === "options" ? Object.entries(value as Record<string, string>).map(([name, text]) => `${name} ${text}`).join(", ") || "–" : undefined),
};

/** How a device is reached: its address is changed here, and the product goes there at once. */
export function ConnectionSection({ code }: { code: string }) {
  const [edited, edit] = useState<MasterRecord>();
  const connection = useRead<MasterRecord>(`${KIND.path}/${encodeURIComponent(code)}`, [KIND.entity]);
  return (
    <>
      {edited ? <Edit base={edited} onDone={() => edit(undefined)} /> : <Loaded query={connection}>{(found) => <Shown connection={found} onEdit={() => edit(found)} />}</Loaded>}
      <History kind={KIND} code={code} />
    </>
  );
}

function Shown({ connection, onEdit }: { connection: MasterRecord; onEdit: () => void }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "devices", action: "edit" });
  const change = canAccess ? (
    <Button startIcon={<EditOutlined />} onClick={onEdit} data-edit-connection="">
      {texts("ra.action.edit")}
    </Button>
  ) : (
    <WhyNot needs={["connectivity.configure"]} />
  );
  return (
    <Section id="connection" title={texts("connectivity.connection")} actions={change}>
      <Fields>
        {KIND.fields.map((field) => (
          <Field key={field} label={texts(`resources.connections.fields.${field}`)}>
            {connection[field] === null ? texts("connectivity.usual") : String(connection[field])}
          </Field>
        ))}
      </Fields>
    </Section>
  );
}

function Edit({ base, onDone }: { base: MasterRecord; onDone: () => void }) {
  const texts = useTexts();
  const [saved, setSaved] = useState(false);
  const { save, conflict, settle } = useRecordSave(KIND, base, () => {
    setSaved(true);
    onDone();
  });
  return (
    <>
      <RecordForm title={texts("connectivity.connection")} record={base} leave={onDone} save={(values) => save(picked(KIND.fields, values), base.version)} saved={saved}>
        <TextInput source="endpoint" label={texts("resources.connections.fields.endpoint")} validate={required()} helperText={texts("connectivity.endpointHint")} autoFocus />
        {String(base.driver).startsWith("modbus") && <NumberInput source="unitId" label={texts("resources.connections.fields.unitId")} min={0} max={255} helperText={texts("connectivity.usualHint")} />}
        <NumberInput source="timeoutMillis" label={texts("resources.connections.fields.timeoutMillis")} min={50} helperText={texts("connectivity.usualHint")} />
        <NumberInput source="periodMillis" label={texts("resources.connections.fields.periodMillis")} min={20} validate={required()} helperText={false} />
      </RecordForm>
      {conflict && !saved && <ConflictDialog key={conflict.theirs.version} kind={KIND} base={base} {...conflict} save={save} onClose={settle} />}
    </>
  );
}
