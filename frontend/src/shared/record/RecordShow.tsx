import { Box, Button, Chip } from "@mui/material";
import { useState, type ReactNode } from "react";
import { RecordContextProvider, Title, useCanAccess } from "react-admin";
import { Link, useNavigate, useParams } from "react-router";
import { useRead } from "../api";
import { nameOf, useTexts } from "../language";
import { Field, Fields, Loaded, ReasonDialog, Section } from "../ui";
import { History } from "./History";
import { editPage, labelOf, recordPath, valueText, type MasterRecord, type RecordKind } from "./kind";
import { Uses } from "./Uses";
import { useNeeded } from "./useNeeded";
import { useRecordKeys } from "./useRecordKeys";
import { WhyNot } from "./WhyNot";

interface Props {
  kind: RecordKind;
  /** How single fields are shown, where the value in words is not enough. */
  shown?: Record<string, (record: MasterRecord) => ReactNode>;
  /** What else can be done with it. */
  actions?: ReactNode;
  /** Fields that stand elsewhere on the page. */
  hidden?: string[];
  /** What else belongs to the record, between its fields and its uses. */
  more?: (record: MasterRecord) => ReactNode;
}

/** One record: its fields, what uses it, and its history. */
export function RecordShow({ kind, shown = {}, actions, hidden = [], more }: Props) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { id = "" } = useParams();
  const record = useRead<MasterRecord>(recordPath(kind, id), [kind.entity]);
  const dialog = useState<"archive" | "restore">();
  useRecordKeys({ back: () => void navigate(`/${kind.resource}`) });
  return (
    <>
      <Title title={`${texts(`resources.${kind.resource}.name`, { smart_count: 1 })} ${id}`} />
      <Loaded query={record}>
        {(found) => (
          <RecordContextProvider value={found}>
            <Section title={`${found.code} · ${nameOf(found)}`} actions={<Actions kind={kind} record={found} dialog={dialog} more={actions} />}>
              <Fields>
                {kind.fields.filter((field) => !hidden.includes(field)).map((field) => (
                  <Field key={field} label={labelOf(kind, field, texts)}>
                    {shown[field]?.(found) ?? valueText(kind, field, found[field], texts)}
                  </Field>
                ))}
              </Fields>
            </Section>
            {more?.(found)}
            {!kind.fixed && <Uses kind={kind} code={found.code} />}
            <History kind={kind} code={found.code} />
          </RecordContextProvider>
        )}
      </Loaded>
    </>
  );
}

interface ActionProps {
  kind: RecordKind;
  record: MasterRecord;
  dialog: ReturnType<typeof useState<"archive" | "restore">>;
  more?: ReactNode;
}

function Actions({ kind, record, dialog: [asked, ask], more }: ActionProps) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: kind.resource, action: "edit" });
  const needed = useNeeded(kind.resource, "edit");
  const command = record.archived ? "restore" : "archive";
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      {record.archived && <Chip label={texts("shared.record.archived")} data-archived="" />}
      {!record.archived && more}
      {needed && <WhyNot needs={[needed]} />}
      {canAccess && !record.archived && (
        <Button variant="contained" component={Link} to={editPage(kind, record.code)} data-edit="">
          {texts("shared.record.edit")}
        </Button>
      )}
      {canAccess && !kind.fixed && (
        <Button variant="outlined" data-record-command={command} onClick={() => ask(command)}>
          {texts(`shared.record.${command}`)}
        </Button>
      )}
      {asked && (
        <ReasonDialog
          title={texts(`shared.record.${asked}Title`, { code: record.code })}
          hint={texts(`shared.record.${asked}Hint`)}
          confirm={texts(`shared.record.${asked}`)}
          path={`${recordPath(kind, record.code)}/${asked}`}
          onClose={() => ask(undefined)}
        />
      )}
    </Box>
  );
}
