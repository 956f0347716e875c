import type { ReactNode } from "react";
import { Title } from "react-admin";
import { useNavigate } from "react-router";
import { call, useCommandKey } from "../api";
import { useTexts } from "../language";
import type { MasterRecord, RecordKind } from "./kind";
import { picked, type Values } from "./merge";
import { RecordForm } from "./RecordForm";
import { faultsFor } from "./saving";
import { useSaved } from "./useSaved";

interface Props {
  kind: RecordKind;
  /** What is filled in for the person. */
  suggestion?: Values;
  children: ReactNode;
}

/** A new record of a kind. */
export function RecordCreate({ kind, suggestion, children }: Props) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { saved, leave } = useSaved(kind);
  const keyOf = useCommandKey();
  const title = texts("shared.record.create", { name: texts(`resources.${kind.resource}.name`, { smart_count: 1 }) });
  const save = async (values: Values) => {
    const body = picked(["code", ...kind.fields], values);
    try {
      const { data } = await call<MasterRecord>(kind.path, { method: "POST", body, idempotencyKey: keyOf(body) });
      leave(data.code);
      return undefined;
    } catch (failure) {
      return faultsFor(failure as Error, texts);
    }
  };
  return (
    <>
      <Title title={title} />
      <RecordForm title={title} record={suggestion} leave={() => void navigate(`/${kind.resource}`)} save={save} saved={saved}>
        {children}
      </RecordForm>
    </>
  );
}
