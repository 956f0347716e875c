export const customerOrderPage = (code: string) => `/customer-orders/${encodeURIComponent(code)}/show`;
export const productionOrderPage = (code: string) => `/production-orders/${encodeURIComponent(code)}/show`;
