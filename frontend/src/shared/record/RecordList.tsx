import { Box, Chip } from "@mui/material";
import { useEffect, useEffectEvent, type ReactElement, type ReactNode } from "react";
import { CreateButton, DataTable, SearchInput, SelectInput, useCanAccess, useListContext, useTranslate } from "react-admin";
import { useLocaleCode, useTexts } from "../language";
import { ListToolbar, ListTools, NoHits, PagedList } from "../lists";
import { CodeLink, Nothing, roomyOnly } from "../ui";
import { BulkArchive } from "./BulkArchive";
import { ExchangeButton } from "./ExchangeButton";
import { showPage, showsArchive, type MasterRecord, type RecordKind } from "./kind";

interface Props {
  kind: RecordKind;
  /** Filters beside the search and the archive. */
  filters?: ReactElement[];
  /** Columns that a person sees only after asking for them, beside the name in the other language. */
  hidden?: string[];
  /** Columns that are left out where there is little room, as on a tablet in portrait. */
  roomy?: string[];
  /** What else can be done, beside adding one; also where there is none yet. */
  actions?: ReactNode;
  /** The columns behind the code. */
  children: ReactNode;
}

/** The records of a kind: searched, filtered, sorted and paged by the server; queries and columns are kept with the account. */
export function RecordList({ kind, filters = [], actions, ...columns }: Props) {
  const texts = useTexts();
  const translate = useTranslate();
  const archive = ["true", "any"].map((id) => ({ id, name: texts(`shared.record.archive_${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "ASC" }}
      actions={<Actions kind={kind} more={actions} />}
      empty={
        <Nothing text={texts(`resources.${kind.resource}.empty`)} hint={texts(`resources.${kind.resource}.invite`)}>
          <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", justifyContent: "center" }}>
            {!kind.fixed && <CreateButton variant="contained" />}
            {actions}
            <ExchangeButton entity={kind.entity} />
          </Box>
        </Nothing>
      }
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        ...filters,
        ...(kind.fixed ? [] : [<SelectInput key="archived" source="archived" alwaysOn choices={archive} emptyText={texts("shared.record.archive_false")} label={texts("shared.record.archiveFilter")} />]),
      ]}
    >
      <Records kind={kind} {...columns} />
    </PagedList>
  );
}

/** What is selected is all of it archived or none, for one thing is done to it. */
function Records({ kind, hidden = [], roomy = [], children }: Pick<Props, "kind" | "hidden" | "roomy" | "children">) {
  const otherName = useLocaleCode() === "zh" ? "nameEn" : "nameZh";
  const { canAccess } = useCanAccess({ resource: kind.resource, action: "edit" });
  const { filterValues, onUnselectItems } = useListContext();
  const archived = showsArchive(filterValues);
  const unselect = useEffectEvent(() => onUnselectItems());
  // the browser keeps what is selected: what was to be archived is not to be restored, nor the other way round
  useEffect(() => {
    if (!archived) return;
    unselect();
    return () => unselect();
  }, [archived]);
  return (
    <DataTable
      sx={roomy.length > 0 ? roomyOnly(...roomy) : undefined}
      rowClick="show"
      hiddenColumns={[otherName, ...hidden]}
      bulkActionButtons={canAccess && !kind.fixed ? <BulkArchive kind={kind} /> : false}
      isRowSelectable={(record) => (record as MasterRecord).archived === archived}
      empty={<NoHits />}
    >
      <DataTable.Col source="code" render={(record: MasterRecord) => <Code kind={kind} record={record} />} />
      {children}
    </DataTable>
  );
}

function Actions({ kind, more }: { kind: RecordKind; more?: ReactNode }) {
  return (
    <ListToolbar>
      <ExchangeButton entity={kind.entity} />
      <ListTools />
      {more}
      {!kind.fixed && <CreateButton />}
    </ListToolbar>
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
