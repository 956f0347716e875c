import { useState, type ReactNode } from "react";
import { Title } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { useReadOnce } from "../api";
import { nameOf } from "../language";
import { Loaded } from "../ui";
import { ConflictDialog } from "./ConflictDialog";
import { recordPath, showPage, type MasterRecord, type RecordKind } from "./kind";
import { picked } from "./merge";
import { RecordForm } from "./RecordForm";
import { useRecordSave } from "./useRecordSave";
import { useSaved } from "./useSaved";

interface Props {
  kind: RecordKind;
  children: ReactNode;
}

/** Changes a record as it was when the person began. */
export function RecordEdit({ kind, children }: Props) {
  const { id = "" } = useParams();
  const record = useReadOnce<MasterRecord>(recordPath(kind, id));
  return <Loaded query={record}>{(found) => <Editing key={found.id} kind={kind} found={found} fields={children} />}</Loaded>;
}

function Editing({ kind, found, fields }: { kind: RecordKind; found: MasterRecord; fields: ReactNode }) {
  const navigate = useNavigate();
  const [base] = useState(found);
  const { saved, leave } = useSaved(kind);
  const { save, conflict, settle } = useRecordSave(kind, base, () => leave(base.code));
  const title = `${base.code} · ${nameOf(base)}`;
  return (
    <>
      <Title title={title} />
      <RecordForm title={title} record={base} leave={() => void navigate(showPage(kind, base.code))} save={(values) => save(picked(kind.fields, values), base.version)} saved={saved}>
        {fields}
      </RecordForm>
      {conflict && !saved && <ConflictDialog key={conflict.theirs.version} kind={kind} base={base} {...conflict} save={save} onClose={settle} />}
    </>
  );
}
