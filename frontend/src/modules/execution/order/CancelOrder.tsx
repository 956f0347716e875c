import { Button } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { usePermission } from "../../security";
import type { WorkOrderPage } from "../types";
import { CancelDialog } from "./CancelDialog";

const OVER = ["COMPLETED", "CLOSED"];
const NOT_IN_WORK = ["DRAFT", "PLANNED"];

interface Props {
  workOrder: string;
  state: string;
}

/** Ends an order before it is complete; of a cancelled one it scraps what is still held. */
export function CancelOrder({ workOrder, state }: Props) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const allowed = usePermission("ordering.cancel") && !OVER.includes(state);
  const known = allowed && !NOT_IN_WORK.includes(state);
  const page = useRead<WorkOrderPage>(known ? `execution/work-orders/${workOrder}` : undefined, ["execution", "ordering", "quality"], 5_000);
  const quantities = page.data?.quantities;
  const cancelled = state === "CANCELLED";
  const close = () => setOpen(false);
  if (!allowed || (cancelled && !quantities?.held)) return null;
  return (
    <>
      <Button color="error" variant="outlined" data-cancel-order="" sx={{ whiteSpace: "nowrap" }} onClick={() => setOpen(true)}>
        {texts(cancelled ? "execution.cancel.scrapHeld" : "execution.cancel.ask")}
      </Button>
      {open && <CancelDialog workOrder={workOrder} quantities={quantities} cancelled={cancelled} onClose={close} />}
    </>
  );
}
