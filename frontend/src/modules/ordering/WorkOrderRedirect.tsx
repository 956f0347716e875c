import { Navigate, useParams } from "react-router";
import { useRead } from "../../shared/api";
import { Loaded } from "../../shared/ui";

/** A work order is shown on the page of its production order. */
export function WorkOrderRedirect() {
  const { code = "" } = useParams();
  const found = useRead<{ productionOrder: string }>(`execution/work-orders/${encodeURIComponent(code)}`, ["execution"]);
  return (
    <Loaded query={found}>
      {({ productionOrder }) => <Navigate to={`/production-orders/${encodeURIComponent(productionOrder)}/show`} replace />}
    </Loaded>
  );
}
