import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { Title, useNotify } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { useReadOnce } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { RecordForm, type RecordKind, type Values } from "../../shared/record";
import { Loaded } from "../../shared/ui";
import { DraftConflictDialog } from "./DraftConflictDialog";
import { revisionPage, revisionPath } from "./kinds";
import { RowsUndo } from "./RowsUndo";
import type { RevisionPage } from "./types";
import { useDraftSave, type Sent } from "./useDraftSave";

interface Props {
  kind: RecordKind;
  /** What is sent of what stands in the draft; all of it without. */
  sent?: Sent;
  children: ReactNode;
}

/** Changes what stands in a draft, as it was when the person began. */
export function DraftEditor({ kind, sent = (content) => content, children }: Props) {
  const { code = "", revision = "" } = useParams();
  const page = useReadOnce<RevisionPage<Values>>(revisionPath(kind, code, revision));
  return <Loaded query={page}>{(found) => <Begun key={found.title} kind={kind} found={found} sent={sent} fields={children} />}</Loaded>;
}

interface BegunProps {
  kind: RecordKind;
  found: RevisionPage<Values>;
  sent: Sent;
  fields: ReactNode;
}

/** A person begins with what was read; after a conflict, with the newer version and what they chose of both. */
function Begun({ found, ...more }: BegunProps) {
  const [begun, begin] = useState<{ page: RevisionPage<Values>; chosen?: Values }>({ page: found });
  return <Editing key={begun.page.life.version} {...more} {...begun} onChosen={(page, chosen) => begin({ page, chosen })} />;
}

interface EditingProps extends Omit<BegunProps, "found"> {
  page: RevisionPage<Values>;
  chosen?: Values;
  onChosen: (page: RevisionPage<Values>, chosen: Values) => void;
}

function Editing({ kind, page, chosen, sent, fields, onChosen }: EditingProps) {
  const texts = useTexts();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(false);
  const shown = revisionPage(kind, page.code, page.life.revision);
  const title = `${texts(`resources.${kind.resource}.name`, { smart_count: 1 })} ${page.title}`;
  const { save, conflict, settle } = useDraftSave(kind, page, sent, () => setSaved(true));
  useLeaving(saved, page.title, shown);
  return (
    <>
      <Title title={title} />
      <RecordForm wide title={title} record={chosen ?? page.content} leave={() => void navigate(shown)} save={(values) => save(written(page.content, values), page.life.version)} saved={saved} unsaved={chosen !== undefined}>
        <RowsUndo>{fields}</RowsUndo>
      </RecordForm>
      {conflict && !saved && <DraftConflictDialog key={conflict.theirs.life.version} kind={kind} {...conflict} save={save} onChosen={onChosen} onClose={settle} />}
    </>
  );
}

/** Leaves the form for the draft's page once it is saved: the form lets go first, then everything is read again. */
function useLeaving(saved: boolean, code: string, shown: string) {
  const texts = useTexts();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  useEffect(() => {
    if (!saved) return;
    void client.invalidateQueries();
    notify(texts("shared.record.saved", { code }), { type: "success" });
    void navigate(shown);
  }, [saved, client, navigate, notify, code, shown, texts]);
}

/** A form may hold more than what stands in a draft. */
const written = (content: Values, values: Values) => Object.fromEntries(Object.keys(content).map((field) => [field, values[field]]));
