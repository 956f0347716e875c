import type { RecordKind } from "../../shared/record";

export const PRODUCTION_ORDERS: RecordKind = {
  resource: "production-orders",
  path: "ordering/production-orders",
  entity: "ordering.production-order",
  fields: ["material", "quantity", "due", "priority"],
};

export const CUSTOMER_ORDERS: RecordKind = {
  resource: "customer-orders",
  path: "ordering/customer-orders",
  entity: "ordering.customer-order",
  fields: ["customer", "customerClass", "due", "externalReference", "lines"],
};
