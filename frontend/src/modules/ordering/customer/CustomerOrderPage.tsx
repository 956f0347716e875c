import { Box, Button } from "@mui/material";
import { Title } from "react-admin";
import { useParams } from "react-router";
import { useRead } from "../../../shared/api";
import { formatDateTime, formatQuantity } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { History, WhyNot, type RecordKind } from "../../../shared/record";
import { CommandState, Field, Fields, Loaded, Section, StateChip, useCommand } from "../../../shared/ui";
import { usePermission, usePersonNames } from "../../security";
import { CUSTOMER_ORDERS } from "../kinds";
import type { CustomerOrderDetails } from "../types";
import { DueText } from "./DueText";
import { PeggingTree } from "./PeggingTree";
import { ProposalSection } from "./ProposalSection";

const KIND: RecordKind = {
  ...CUSTOMER_ORDERS,
  label: (field, texts) => texts(field === "orders" ? "ordering.ordersTold" : `resources.customer-orders.fields.${field}`, { _: field }),
  act: (action, texts) => (action === "created" ? undefined : texts(`ordering.told.${action}`, { _: action })),
  say: (field, value, texts) => {
    if (field === "due") return formatDateTime(String(value));
    return field === "customerClass" ? texts(`ordering.customerClass.${String(value)}`) : undefined;
  },
};
const ASKABLE = ["PLANNED", "REJECTED"];

const askable = ({ needs }: CustomerOrderDetails) => needs.filter(({ state }) => state && ASKABLE.includes(state));

/** One customer order: what was ordered, and everything that is made for it. */
export function CustomerOrderPage() {
  const texts = useTexts();
  const { id = "" } = useParams();
  const order = useRead<CustomerOrderDetails>(`ordering/customer-orders/${encodeURIComponent(id)}`, ["ordering", "execution"], 10_000);
  return (
    <>
      <Title title={`${texts("resources.customer-orders.name", { smart_count: 1 })} ${id}`} />
      <Loaded query={order}>
        {(found) => (
          <>
            <Head order={found} />
            {found.state === "ORDERED" ? <ProposalSection key={found.code} code={found.code} /> : <PeggingTree order={found} />}
            <History kind={KIND} code={found.code} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Head({ order }: { order: CustomerOrderDetails }) {
  const texts = useTexts();
  const personName = usePersonNames();
  const name = (field: string) => texts(`resources.customer-orders.fields.${field}`);
  const needs = order.state === "ORDERED" ? ["ordering.create"] : askable(order).length > 0 ? ["ordering.release"] : [];
  const good = texts("ordering.goodOf", { good: formatQuantity(order.supplied), all: formatQuantity(order.quantity) });
  return (
    <Section
      title={`${order.code} · ${order.customer}`}
      actions={
        <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
          <WhyNot needs={needs} />
          <StateChip texts="ordering.customerState" state={order.state} size="medium" />
        </Box>
      }
    >
      <Fields>
        <Field label={name("lines")}>
          {order.lines.map((line) => (
            <div key={line.material}>{`${formatQuantity(line.quantity)} × ${line.material} ${line.materialName}`}</div>
          ))}
        </Field>
        <Field label={name("supplied")}>{good}</Field>
        <Field label={name("due")}>
          <DueText due={order.due} state={order.state} />
        </Field>
        <Field label={name("customerClass")}>{texts(`ordering.customerClass.${order.customerClass}`)}</Field>
        <Field label={name("externalReference")}>{order.externalReference}</Field>
        <Field label={name("createdAt")}>{formatDateTime(order.createdAt)}</Field>
        <Field label={name("createdBy")}>{personName(order.createdBy)}</Field>
      </Fields>
      <ReleaseAll order={order} />
    </Section>
  );
}

/** Asks for the release of everything that is made for the order. */
function ReleaseAll({ order }: { order: CustomerOrderDetails }) {
  const texts = useTexts();
  const command = useCommand();
  const allowed = usePermission("ordering.release");
  const waiting = askable(order).length;
  const ask = () => void command.run(`ordering/customer-orders/${order.code}/release-request`, {});
  if (!command.failure && !command.busy && (!allowed || waiting === 0)) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 2 }}>
        <Button variant="contained" size="large" data-release-all="" disabled={command.busy || waiting === 0} onClick={ask}>
          {texts("ordering.releaseAll", { count: waiting })}
        </Button>
        <Box sx={{ color: "text.secondary" }}>{texts("ordering.releaseAllHint")}</Box>
      </Box>
      {(command.busy || command.failure) && <CommandState command={command} />}
    </Box>
  );
}
