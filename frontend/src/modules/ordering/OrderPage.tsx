import { Box, Button } from "@mui/material";
import { Title } from "react-admin";
import { useParams } from "react-router";
import { useRead } from "../../shared/api";
import { formatDateTime, formatQuantity } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { History, WhyNot, type RecordKind } from "../../shared/record";
import { CommandState, Field, Fields, Loaded, Nothing, Section, StateChip, useCommand } from "../../shared/ui";
import { CancelOrder, OrderBundle, useCancelling, WorkOrderView } from "../execution";
import { useUnitNames } from "../material";
import { papersOfOrder, PrintButton } from "../reporting";
import { usePermission, usePersonNames } from "../security";
import { PegLinks } from "./customer/PegLinks";
import { PRODUCTION_ORDERS } from "./kinds";
import type { ProductionOrder } from "./types";

const NOT_ASKED = ["DRAFT", "PLANNED"];
const WORK_ORDERS: RecordKind = {
  ...PRODUCTION_ORDERS,
  entity: "ordering.work-order",
  act: (action, texts) => (action === "moved" ? texts("ordering.movedOn") : undefined),
  label: (field, texts) => (field === "reasons" ? texts("shared.action.reason") : texts(`resources.production-orders.fields.${field}`, { _: field })),
  say: (field, value, texts) => {
    if (field === "state") return texts(`ordering.state.${String(value)}`);
    return field === "reasons" && typeof value === "string" ? texts(`execution.reason.${value.split(".").pop()}`, { _: value }) : undefined;
  },
};
const ASKABLE = [...NOT_ASKED, "REJECTED"];

/** One production order: what was ordered, and its work order as it stands. */
export function OrderPage() {
  const texts = useTexts();
  const { id = "" } = useParams();
  const order = useRead<ProductionOrder>(`ordering/production-orders/${encodeURIComponent(id)}`, ["ordering", "execution"], 10_000);
  return (
    <>
      <Title title={`${texts("resources.production-orders.name", { smart_count: 1 })} ${id}`} />
      <Loaded query={order}>
        {(found) => (
          <>
            <Head order={found} />
            <PegLinks code={found.code} />
            {NOT_ASKED.includes(found.state) && <Nothing text={texts("execution.next.planned")} hint={texts("ordering.plannedHint")} />}
            {found.workOrder && NOT_ASKED.includes(found.state) && <OrderBundle code={found.workOrder.code} />}
            {found.workOrder && !NOT_ASKED.includes(found.state) && <WorkOrderView code={found.workOrder.code} />}
            {found.workOrder && <History kind={WORK_ORDERS} code={found.workOrder.code} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function Head({ order }: { order: ProductionOrder }) {
  const texts = useTexts();
  const command = useCommand();
  const personName = usePersonNames();
  const unitName = useUnitNames();
  const allowed = usePermission("ordering.release");
  const { cancellable } = useCancelling(order.workOrder?.code, order.state);
  const mayRelease = allowed && ASKABLE.includes(order.state);
  const needs = [...(ASKABLE.includes(order.state) ? ["ordering.release"] : []), ...(cancellable ? ["ordering.cancel"] : [])];
  const name = (field: string) => texts(`resources.production-orders.fields.${field}`);
  const ask = () => void command.run(`ordering/production-orders/${order.code}/release-request`, {});
  return (
    <Section
      title={`${order.code} · ${order.material} ${nameOf(order, "materialName")}`}
      actions={
        <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
          <WhyNot needs={needs} />
          <PrintButton papers={papersOfOrder(order)} />
          <StateChip texts="ordering.state" state={order.state} size="medium" />
          {order.workOrder && <CancelOrder workOrder={order.workOrder.code} state={order.state} />}
          {mayRelease && (
            <Button variant="contained" data-release-request="" disabled={command.busy} onClick={ask}>
              {texts("ordering.askRelease")}
            </Button>
          )}
        </Box>
      }
    >
      <Fields>
        <Field label={name("quantity")}>{`${formatQuantity(order.quantity)} ${unitName(order.unit)}`}</Field>
        <Field label={name("due")}>{formatDateTime(order.due)}</Field>
        <Field label={name("priority")}>{order.priority}</Field>
        <Field label={name("workOrder.code")}>{order.workOrder?.code}</Field>
        <Field label={name("workOrder.routing")}>{order.workOrder?.routing}</Field>
        <Field label={name("createdAt")}>{formatDateTime(order.createdAt)}</Field>
        <Field label={name("createdBy")}>{personName(order.createdBy)}</Field>
      </Fields>
      {(command.busy || command.failure) && <CommandState command={command} />}
    </Section>
  );
}
