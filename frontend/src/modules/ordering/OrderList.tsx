import { CreateButton, DataTable, SearchInput, SelectInput, useListContext, useTranslate } from "react-admin";
import { formatDateTime } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, roomyOnly, StateChip } from "../../shared/ui";
import { ProgressStrip, useProgress } from "../execution";
import type { ProductionOrder } from "./types";

const STATES = ["PLANNED", "RELEASE_REQUESTED", "ON_HOLD", "RELEASED", "IN_PROGRESS", "COMPLETED", "REJECTED", "CANCELLED"];

/** The production orders, the newest first. */
export function OrderList() {
  const texts = useTexts();
  const translate = useTranslate();
  const states = STATES.map((id) => ({ id, name: texts(`ordering.state.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "DESC" }}
      empty={
        <Nothing text={texts("resources.production-orders.empty")} hint={texts("resources.production-orders.invite")}>
          <CreateButton variant="contained" />
        </Nothing>
      }
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        <SelectInput key="state" source="state" alwaysOn choices={states} />,
      ]}
    >
      <OrderTable />
    </PagedList>
  );
}

/** The progress tells the quantity too. */
const ROOMY_ONLY = roomyOnly("quantity");

/** The orders with the progress of their work orders. */
function OrderTable() {
  const { data = [] } = useListContext<ProductionOrder>();
  const progress = useProgress(data.flatMap(({ workOrder }) => (workOrder ? [workOrder.code] : [])));
  return (
    <DataTable empty={<NoHits />} sx={ROOMY_ONLY} bulkActionButtons={false} rowClick="show">
      <DataTable.Col source="code" render={({ code }: ProductionOrder) => <CodeLink code={code} to={`/production-orders/${encodeURIComponent(code)}/show`} />} />
      <DataTable.Col source="material" render={(order: ProductionOrder) => `${order.material} ${nameOf(order, "materialName")}`} />
      <DataTable.NumberCol source="quantity" options={{ maximumFractionDigits: 6 }} />
      <DataTable.Col source="due" render={(order: ProductionOrder) => formatDateTime(order.due)} />
      <DataTable.Col source="state" render={(order: ProductionOrder) => <StateChip texts="ordering.state" state={order.state} />} />
      <DataTable.Col source="progress" disableSort render={({ workOrder }: ProductionOrder) => <ProgressStrip quantities={progress.get(workOrder?.code ?? "")} />} />
    </DataTable>
  );
}
