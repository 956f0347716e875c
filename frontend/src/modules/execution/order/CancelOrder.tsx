import { Button } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { usePermission } from "../../security";
import { CancelDialog } from "./CancelDialog";
import { useCancelling } from "./useCancelling";

interface Props {
  workOrder: string;
  state: string;
}

/** Ends an order before it is complete; of a cancelled one it scraps what is still held. */
export function CancelOrder({ workOrder, state }: Props) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const allowed = usePermission("ordering.cancel");
  const { quantities, cancelled, cancellable } = useCancelling(workOrder, state);
  const close = () => setOpen(false);
  if (!allowed || !cancellable) return null;
  return (
    <>
      <Button color="error" variant="outlined" data-cancel-order="" sx={{ whiteSpace: "nowrap" }} onClick={() => setOpen(true)}>
        {texts(cancelled ? "execution.cancel.scrapHeld" : "execution.cancel.ask")}
      </Button>
      {open && <CancelDialog workOrder={workOrder} quantities={quantities} cancelled={cancelled} onClose={close} />}
    </>
  );
}
