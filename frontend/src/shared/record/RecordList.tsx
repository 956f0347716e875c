import ImportExport from "@mui/icons-material/ImportExport";
import { Alert, Button, Chip } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { CreateButton, DataTable, List, SearchInput, SelectInput, TopToolbar, useCanAccess, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLocaleCode, useTexts } from "../language";
import { ListTools } from "../lists";
import { CodeLink, errorText, Nothing } from "../ui";
import { BulkArchive } from "./BulkArchive";
import { showPage, type MasterRecord, type RecordKind } from "./kind";

interface Props {
  kind: RecordKind;
  /** Filters beside the search and the archive. */
  filters?: ReactElement[];
  /** Columns that a person sees only after asking for them, beside the name in the other language. */
  hidden?: string[];
  /** What else can be done, beside adding one. */
  actions?: ReactNode;
  /** The columns behind the code. */
  children: ReactNode;
}

const PAGE = 25;

/** The records of a kind: searched, filtered, sorted and paged by the server; queries and columns are kept with the account. */
export function RecordList({ kind, filters = [], hidden = [], actions, children }: Props) {
  const texts = useTexts();
  const translate = useTranslate();
  const otherName = useLocaleCode() === "zh" ? "nameEn" : "nameZh";
  const { canAccess } = useCanAccess({ resource: kind.resource, action: "edit" });
  const archive = ["true", "any"].map((id) => ({ id, name: texts(`shared.record.archive_${id}`) }));
  return (
    <List
      exporter={false}
      perPage={PAGE}
      sort={{ field: "code", order: "ASC" }}
      actions={<Actions kind={kind} more={actions} />}
      empty={
        <Nothing text={texts(`resources.${kind.resource}.empty`)} hint={texts(`resources.${kind.resource}.invite`)}>
          {!kind.fixed && <CreateButton variant="contained" />}
        </Nothing>
      }
      error={<Failed />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        ...filters,
        ...(kind.fixed ? [] : [<SelectInput key="archived" source="archived" alwaysOn choices={archive} emptyText={texts("shared.record.archive_false")} label={texts("shared.record.archiveFilter")} />]),
      ]}
    >
      <DataTable
        rowClick="show"
        hiddenColumns={[otherName, ...hidden]}
        bulkActionButtons={canAccess && !kind.fixed ? <BulkArchive kind={kind} /> : false}
        isRowSelectable={(record) => !(record as MasterRecord).archived}
        empty={<NoHits />}
      >
        <DataTable.Col source="code" render={(record: MasterRecord) => <Code kind={kind} record={record} />} />
        {children}
      </DataTable>
    </List>
  );
}

/** Takes the records of a kind out as a file, or in. */
export function ExchangeButton({ kind }: { kind: RecordKind }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "imports", action: "list" });
  if (!canAccess) return null;
  return (
    <Button size="small" startIcon={<ImportExport />} component={Link} to={`/imports?kind=${encodeURIComponent(kind.entity)}`} data-exchange="">
      {texts("shared.record.exchange")}
    </Button>
  );
}

function Actions({ kind, more }: { kind: RecordKind; more?: ReactNode }) {
  return (
    <TopToolbar>
      <ExchangeButton kind={kind} />
      <ListTools />
      {more}
      {!kind.fixed && <CreateButton />}
    </TopToolbar>
  );
}

function Code({ kind, record }: { kind: RecordKind; record: MasterRecord }) {
  const texts = useTexts();
  return (
    <>
      <CodeLink code={record.code} to={showPage(kind, record.code)} />
      {record.archived && <Chip size="small" sx={{ ml: 1 }} label={texts("shared.record.archived")} />}
    </>
  );
}

function NoHits() {
  const texts = useTexts();
  const { setFilters } = useListContext();
  return (
    <Nothing text={texts("shared.record.noHits")} hint={texts("shared.record.noHitsHint")}>
      <Button onClick={() => setFilters({})}>{texts("shared.record.showAll")}</Button>
    </Nothing>
  );
}

function Failed() {
  const texts = useTexts();
  const { error, refetch } = useListContext();
  return (
    <Alert severity="error" action={<Button onClick={() => void refetch()}>{texts("shared.action.again")}</Button>}>
      {errorText(error as Error, texts)}
    </Alert>
  );
}
