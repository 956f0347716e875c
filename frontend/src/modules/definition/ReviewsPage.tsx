import { Button, Chip } from "@mui/material";
import { useState } from "react";
import { DataTable, SearchInput, SelectInput, useGetMany, useListContext, useRecordSelection, useTranslate } from "react-admin";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing } from "../../shared/ui";
import { usePersonNames } from "../security";
import { kindOf, KINDS, PRODUCTS, revisionPage } from "./kinds";
import { ManyActs, type Target } from "./ManyActs";

const RESOURCE = "reviews";

interface Waiting {
  id: string;
  entity: string;
  code: string;
  revision: string;
  version: number;
  submittedBy: string;
  submittedAt: string;
  along: string[];
  own: boolean;
}

/** As many as a plant releases in one go. */
const PAGE = 50;
const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal" } };

const titleOf = ({ code, revision }: Waiting) => `${code} ${revision}`;

const kindIn = ({ entity }: Waiting) => kindOf(entity) ?? PRODUCTS;

const pageOf = (one: Waiting) => revisionPage(kindIn(one), one.code, one.revision);

/** What waits for somebody's decision, the one that waits longest first; several are approved in one go. */
export function ReviewsPage() {
  const [asked, setAsked] = useState<Target[]>();
  const [, { select }] = useRecordSelection({ resource: RESOURCE });
  const close = (left: Target[]) => {
    setAsked(undefined);
    select((left as (Target & Waiting)[]).map(({ id }) => id));
  };
  return (
    <>
      <Reviews onApprove={(all) => setAsked(all.map((one) => ({ ...one, kind: kindIn(one) })))} />
      {/* Outside of the list, which is gone with the last that waits. */}
      {asked && <ManyActs act="approve" targets={asked} onClose={close} />}
    </>
  );
}

type Approving = { onApprove: (all: Waiting[]) => void };

function Reviews({ onApprove }: Approving) {
  const texts = useTexts();
  const translate = useTranslate();
  const names = usePersonNames();
  const kindName = (resource: string) => texts(`resources.${resource}.name`, { smart_count: 1 });
  return (
    <PagedList
      perPage={PAGE}
      sort={{ field: "submittedAt", order: "ASC" }}
      empty={<Nothing text={texts("definition.noReviews")} hint={texts("definition.noReviewsHint")} />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        <SelectInput key="entity" source="entity" alwaysOn choices={KINDS.map(({ entity, resource }) => ({ id: entity, name: kindName(resource) }))} />,
      ]}
    >
      <DataTable bulkActionButtons={<BulkApprove onApprove={onApprove} />} isRowSelectable={(one) => !(one as Waiting).own} rowClick={(_id, _resource, one) => pageOf(one as Waiting)} empty={<NoHits />}>
        <DataTable.Col source="code" render={(one: Waiting) => <span data-waiting-review={titleOf(one)}><CodeLink code={titleOf(one)} to={pageOf(one)} /></span>} />
        <DataTable.Col source="entity" render={(one: Waiting) => kindName(kindIn(one).resource)} />
        <DataTable.Col source="along" disableSort sx={WRAPPING} render={({ along }: Waiting) => along.join(", ") || "–"} />
        <DataTable.Col source="submittedBy" render={({ submittedBy }: Waiting) => names(submittedBy)} />
        <DataTable.Col source="submittedAt" render={({ submittedAt }: Waiting) => formatDateTime(submittedAt)} />
        <DataTable.Col source="own" label={false} disableSort render={({ own }: Waiting) => own && <Chip size="small" label={texts("definition.own")} />} />
      </DataTable>
    </PagedList>
  );
}

/** Approves what is selected and still waits, on whichever page of the list. */
function BulkApprove({ onApprove }: Approving) {
  const texts = useTexts();
  const { selectedIds } = useListContext<Waiting>();
  const { data = [], isPending } = useGetMany<Waiting>(RESOURCE, { ids: selectedIds });
  const waiting = data.filter(Boolean);
  return (
    <Button size="small" data-bulk-approve="" disabled={isPending || waiting.length === 0} onClick={() => onApprove(waiting)}>
      {texts("definition.act.approve")}
    </Button>
  );
}
