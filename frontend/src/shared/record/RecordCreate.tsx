import type { ReactNode } from "react";
import { Title } from "react-admin";
import { useNavigate } from "react-router";
import { useTexts } from "../language";
import type { RecordKind } from "./kind";
import { picked, type Values } from "./merge";
import { RecordForm } from "./RecordForm";
import { useRecordAdd } from "./useRecordAdd";

interface Props {
  kind: RecordKind;
  /** What is filled in for the person. */
  suggestion?: Values;
  /** Whether the suggestion can be saved as it stands. */
  complete?: boolean;
  children: ReactNode;
}

/** A new record of a kind. */
export function RecordCreate({ kind, suggestion, complete, children }: Props) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { add, saved } = useRecordAdd(kind);
  const title = texts("shared.record.create", { name: texts(`resources.${kind.resource}.name`, { smart_count: 1 }) });
  return (
    <>
      <Title title={title} />
      <RecordForm title={title} record={suggestion} complete={complete} leave={() => void navigate(`/${kind.resource}`)} save={(values) => add(picked(["code", ...kind.fields], values))} saved={saved}>
        {children}
      </RecordForm>
    </>
  );
}
