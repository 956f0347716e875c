import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Title } from "react-admin";
import { useParams } from "react-router";
import { call, ProblemError, read } from "../api";
import { nameOf, useTexts } from "../language";
import { Loaded } from "../ui";
import { ConflictDialog } from "./ConflictDialog";
import { recordPath, showPage, type MasterRecord, type RecordKind } from "./kind";
import { differing, picked, type Values } from "./merge";
import { RecordForm } from "./RecordForm";
import { faultsFor, wholly, type Faults } from "./saving";
import { useSaved } from "./useSaved";

interface Props {
  kind: RecordKind;
  children: ReactNode;
}

/** Changes a record. It is read once: what others do meanwhile must not wipe out what a person has typed. */
export function RecordEdit({ kind, children }: Props) {
  const { id = "" } = useParams();
  const record = useQuery<MasterRecord, Error>({
    queryKey: ["edited", kind.resource, id],
    queryFn: ({ signal }) => read<MasterRecord>(recordPath(kind, id), signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return <Loaded query={record}>{(found) => <Editing key={found.id} kind={kind} base={found} fields={children} />}</Loaded>;
}

function Editing({ kind, base, fields }: { kind: RecordKind; base: MasterRecord; fields: ReactNode }) {
  const texts = useTexts();
  const [conflict, setConflict] = useState<{ mine: Values; theirs: MasterRecord }>();
  const { saved, leave } = useSaved(kind);
  const title = `${base.code} · ${nameOf(base)}`;

  const send = async (mine: Values, version: number): Promise<Faults | undefined> => {
    try {
      await call(recordPath(kind, base.code), { method: "PUT", body: mine, version });
      return void leave(base.code);
    } catch (failure) {
      const late = failure instanceof ProblemError && failure.status === 409;
      return late ? compare(mine, failure) : faultsFor(failure as Error, kind.fields, texts);
    }
  };

  /** Somebody was faster; it may have been this person, whose first answer was lost. */
  const compare = async (mine: Values, late: ProblemError): Promise<Faults | undefined> => {
    const theirs = await read<MasterRecord>(recordPath(kind, base.code)).catch(() => undefined);
    if (theirs && differing(kind.fields, mine, theirs).length === 0) return void leave(base.code);
    if (theirs) setConflict({ mine, theirs });
    return wholly(late.message);
  };

  return (
    <>
      <Title title={title} />
      <RecordForm title={title} record={base} back={showPage(kind, base.code)} save={(values) => send(picked(kind.fields, values), base.version)} saved={saved}>
        {fields}
      </RecordForm>
      {conflict && !saved && (
        <ConflictDialog key={conflict.theirs.version} kind={kind} base={base} {...conflict} save={send} onClose={() => setConflict(undefined)} />
      )}
    </>
  );
}
