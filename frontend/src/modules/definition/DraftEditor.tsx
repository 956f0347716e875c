import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { Title, useNotify } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { call, faultsOf, read } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { RecordForm, type Faults, type RecordKind, type Values } from "../../shared/record";
import { errorText, Loaded } from "../../shared/ui";
import { revisionPage, revisionPath } from "./kinds";
import type { RevisionPage } from "./types";

interface Props {
  kind: RecordKind;
  /** What is sent of what stands in the draft; all of it without. */
  sent?: (content: Values) => unknown;
  children: ReactNode;
}

/** Changes what stands in a draft. It is read once: what others do meanwhile must not wipe out what a person has typed. */
export function DraftEditor({ kind, sent = (content) => content, children }: Props) {
  const { code = "", revision = "" } = useParams();
  const page = useQuery<RevisionPage<Values>, Error>({
    queryKey: ["edited", kind.resource, code, revision],
    queryFn: ({ signal }) => read<RevisionPage<Values>>(revisionPath(kind, code, revision), signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return <Loaded query={page}>{(found) => <Editing kind={kind} page={found} sent={sent} fields={children} />}</Loaded>;
}

function Editing({ kind, page, sent, fields }: { kind: RecordKind; page: RevisionPage<Values>; sent: (content: Values) => unknown; fields: ReactNode }) {
  const texts = useTexts();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [saved, setSaved] = useState(false);
  const { revision, version } = page.life;
  const shown = revisionPage(kind, page.code, revision);
  const title = `${texts(`resources.${kind.resource}.name`, { smart_count: 1 })} ${page.title}`;
  useEffect(() => {
    if (!saved) return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "edited" });
    notify(texts("shared.record.saved", { code: page.title }), { type: "success" });
    void navigate(shown);
  }, [saved, client, navigate, notify, page.title, shown, texts]);
  const save = async (values: Values): Promise<Faults | undefined> => {
    try {
      await call(revisionPath(kind, page.code, revision), { method: "PUT", body: sent(written(page.content, values)), version });
      return void setSaved(true);
    } catch (failure) {
      return faultsIn(failure as Error, errorText(failure as Error, texts));
    }
  };
  return (
    <>
      <Title title={title} />
      <RecordForm wide title={title} record={page.content} leave={() => void navigate(shown)} save={save} saved={saved}>
        {fields}
      </RecordForm>
    </>
  );
}

/** A form may hold more than what stands in a draft. */
const written = (content: Values, values: Values) => Object.fromEntries(Object.keys(content).map((field) => [field, values[field]]));

/** Faults of rows stand at their cells; all of them are told below as well, for a cell may be out of sight. */
function faultsIn(failure: Error, whole: string): Faults {
  return { ...faultsOf(failure), root: { serverError: whole } };
}
