import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { usePermission } from "../../security";
import type { Job, Unit } from "../types";
import { SplitDialog } from "./SplitDialog";
import { splittable } from "./splittable";

/** Lets a supervisor send some units of a lot ahead, or leave them behind. */
export function SplitLot({ units, jobs }: { units: Unit[]; jobs: Job[] }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const allowed = usePermission("execution.supervise");
  const { now, afterLook } = splittable(units, jobs);
  const close = () => setOpen(false);
  if (!allowed || (now.size === 0 && afterLook.length === 0 && !open)) return null;
  return (
    <Box sx={{ display: "flex", alignItems: "center", justifyContent: "flex-end", flexWrap: "wrap", columnGap: 1.5 }}>
      {afterLook.length > 0 && (
        <Typography variant="body2" color="text.secondary" data-split-after-look={afterLook.join(" ")}>
          {texts("execution.split.afterLook", { lots: afterLook.join(", ") })}
        </Typography>
      )}
      <Button variant="outlined" data-split-lot="" disabled={now.size === 0} onClick={() => setOpen(true)}>
        {texts("execution.split.ask")}
      </Button>
      {open && <SplitDialog lots={now} onClose={close} />}
    </Box>
  );
}
