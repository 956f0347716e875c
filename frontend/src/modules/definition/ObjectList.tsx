import { CreateButton, DataTable, SearchInput, SelectInput, useCanAccess, useTranslate } from "react-admin";
import { formatDateTime } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { ListToolbar, ListTools, NoHits, PagedList } from "../../shared/lists";
import { ExchangeButton, type RecordKind } from "../../shared/record";
import { CodeLink, Nothing, StateChip } from "../../shared/ui";
import { BulkSubmit, isDraft } from "./BulkSubmit";
import { DOCUMENTS, PRODUCTS, revisionPage, ROUTINGS } from "./kinds";
import { DOCUMENT_KINDS } from "./documents/types";
import { LIFE, type ObjectLine } from "./types";

export const ProductList = () => <ObjectList kind={PRODUCTS} />;

export const RoutingList = () => <ObjectList kind={ROUTINGS} />;

export const DocumentList = () => <ObjectList kind={DOCUMENTS} />;

/** Products, routings or documents: what is in force of each, and what is coming. */
function ObjectList({ kind }: { kind: RecordKind }) {
  const texts = useTexts();
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: kind.resource, action: "create" });
  const kinds = DOCUMENT_KINDS.map((id) => ({ id, name: texts(`definition.document.kind.${id}`) }));
  const states = LIFE.map((id) => ({ id, name: texts(`definition.state.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "ASC" }}
      actions={
        <ListToolbar>
          <ExchangeButton entity={kind.entity} />
          <ListTools />
          <CreateButton />
        </ListToolbar>
      }
      empty={
        <Nothing text={texts(`resources.${kind.resource}.empty`)} hint={texts(`resources.${kind.resource}.invite`)}>
          <CreateButton variant="contained" />
        </Nothing>
      }
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        ...(kind === DOCUMENTS ? [<SelectInput key="kind" source="kind" alwaysOn choices={kinds} label={texts("definition.field.kind")} />] : []),
        <SelectInput key="state" source="state" alwaysOn choices={states} label={texts("definition.field.state")} />,
      ]}
    >
      <DataTable bulkActionButtons={canAccess ? <BulkSubmit kind={kind} /> : false} isRowSelectable={(line) => isDraft(line as ObjectLine)} rowClick="show" empty={<NoHits />}>
        <DataTable.Col source="code" render={({ code }: ObjectLine) => <CodeLink code={code} to={`/${kind.resource}/${encodeURIComponent(code)}/show`} />} />
        <DataTable.Col source="nameZh" label={texts("definition.field.name")} disableSort={kind === PRODUCTS} render={(line: ObjectLine) => nameOf(line)} />
        {kind === PRODUCTS && <DataTable.Col source="routing" />}
        {kind === DOCUMENTS && <DataTable.Col source="kind" label={texts("definition.field.kind")} render={({ kind: what }: ObjectLine) => texts(`definition.document.kind.${what}`)} />}
        <DataTable.Col source="effectiveFrom" label={texts(`resources.${kind.resource}.fields.effective`)} render={(line: ObjectLine) => <InForce line={line} />} />
        <DataTable.Col source="coming" render={(line: ObjectLine) => <Coming kind={kind} line={line} />} />
      </DataTable>
    </PagedList>
  );
}

function InForce({ line }: { line: ObjectLine }) {
  const texts = useTexts();
  if (!line.effective) return <>–</>;
  return <>{line.effectiveFrom ? texts("definition.since", { revision: line.effective, at: formatDateTime(line.effectiveFrom) }) : line.effective}</>;
}

function Coming({ kind, line }: { kind: RecordKind; line: ObjectLine }) {
  if (!line.coming) return null;
  return (
    <>
      <CodeLink code={line.coming} to={revisionPage(kind, line.code, line.coming)} /> <StateChip texts="definition.state" state={line.comingState} />
    </>
  );
}
