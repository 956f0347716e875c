import type { ReactNode } from "react";
import { required, SelectInput, TextInput, Title } from "react-admin";
import { useNavigate } from "react-router";
import { useTexts } from "../../shared/language";
import { picked, RecordForm, useRecordAdd, type RecordKind } from "../../shared/record";
import { DOCUMENTS, pageOfTitle, PRODUCTS, ROUTINGS } from "./kinds";
import { DOCUMENT_KINDS } from "./documents/types";
import { Proposals } from "./Proposals";

/** The first draft of a routing. */
export function RoutingCreate() {
  const texts = useTexts();
  return (
    <Begin kind={ROUTINGS} fields={["code", "revision", "nameZh", "nameEn"]}>
      <TextInput source="code" validate={required()} helperText={texts("material.codeHint")} autoFocus />
      <TextInput source="revision" validate={required()} />
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
    </Begin>
  );
}

/** The first draft of a product. */
export function ProductCreate() {
  const texts = useTexts();
  return (
    <Begin kind={PRODUCTS} fields={["code", "revision", "routing"]}>
      <Proposals />
      <TextInput source="code" validate={required()} helperText={texts("definition.productHint")} autoFocus slotProps={{ htmlInput: { list: "materials" } }} />
      <TextInput source="revision" validate={required()} />
      <TextInput source="routing" validate={required()} helperText={texts("definition.routingHint")} slotProps={{ htmlInput: { list: "routings" } }} />
    </Begin>
  );
}

/** The first draft of a document; its files are added on its page. */
export function DocumentCreate() {
  const texts = useTexts();
  const kinds = DOCUMENT_KINDS.map((id) => ({ id, name: texts(`definition.document.kind.${id}`) }));
  return (
    <Begin kind={DOCUMENTS} fields={["code", "revision", "nameZh", "nameEn", "kind"]} page={pageOfTitle}>
      <TextInput source="code" validate={required()} helperText={texts("material.codeHint")} autoFocus />
      <TextInput source="revision" validate={required()} />
      <SelectInput source="kind" validate={required()} choices={kinds} />
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
    </Begin>
  );
}

const draftPage = (kind: RecordKind, title: string) => `${pageOfTitle(kind, title)}/edit`;

interface BeginProps {
  kind: RecordKind;
  fields: string[];
  /** Where one goes on. */
  page?: (kind: RecordKind, title: string) => string;
  children: ReactNode;
}

function Begin({ kind, fields, page = draftPage, children }: BeginProps) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { add, saved } = useRecordAdd(kind, page);
  const title = texts("shared.record.create", { name: texts(`resources.${kind.resource}.name`, { smart_count: 1 }) });
  return (
    <>
      <Title title={title} />
      <RecordForm title={title} record={{ revision: "A" }} leave={() => void navigate(`/${kind.resource}`)} save={(values) => add(picked(fields, values))} saved={saved}>
        {children}
      </RecordForm>
    </>
  );
}
