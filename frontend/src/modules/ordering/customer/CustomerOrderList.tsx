import { LinearProgress, Typography } from "@mui/material";
import { CreateButton, DataTable, SearchInput, SelectInput, useTranslate } from "react-admin";
import { formatQuantity } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { NoHits, PagedList } from "../../../shared/lists";
import { CodeLink, Nothing, roomyOnly, StateChip } from "../../../shared/ui";
import type { CustomerOrder } from "../types";
import { DueText } from "./DueText";
import { customerOrderPage } from "./pages";

const STATES = ["ORDERED", "PLANNED", "IN_WORK", "COMPLETED", "SHORT"];

const ROOMY_ONLY = roomyOnly("customerClass", "externalReference");

/** What customers want, the newest first. */
export function CustomerOrderList() {
  const texts = useTexts();
  const translate = useTranslate();
  const states = STATES.map((id) => ({ id, name: texts(`ordering.customerState.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "DESC" }}
      empty={
        <Nothing text={texts("resources.customer-orders.empty")} hint={texts("resources.customer-orders.invite")}>
          <CreateButton variant="contained" />
        </Nothing>
      }
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        <SelectInput key="state" source="state" alwaysOn choices={states} />,
      ]}
    >
      <DataTable empty={<NoHits />} sx={ROOMY_ONLY} bulkActionButtons={false} rowClick="show">
        <DataTable.Col source="code" render={({ code }: CustomerOrder) => <CodeLink code={code} to={customerOrderPage(code)} />} />
        <DataTable.Col source="customer" />
        <DataTable.Col source="customerClass" />
        <DataTable.Col source="externalReference" disableSort />
        <DataTable.Col source="due" render={(order: CustomerOrder) => <DueText due={order.due} state={order.state} />} />
        <DataTable.Col source="state" render={(order: CustomerOrder) => <StateChip texts="ordering.customerState" state={order.state} />} />
        <DataTable.Col source="supplied" disableSort render={(order: CustomerOrder) => <Progress order={order} />} />
      </DataTable>
    </PagedList>
  );
}

function Progress({ order: { supplied, quantity } }: { order: CustomerOrder }) {
  const texts = useTexts();
  return (
    <>
      <Typography variant="body2" sx={{ whiteSpace: "nowrap" }}>
        {texts("ordering.goodOf", { good: formatQuantity(supplied), all: formatQuantity(quantity) })}
      </Typography>
      <LinearProgress variant="determinate" color="success" value={Math.min(100, (100 * supplied) / Math.max(1, quantity))} sx={{ minWidth: 96 }} aria-hidden />
    </>
  );
}
