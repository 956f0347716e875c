import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../shared/api";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { Loaded, ReasonDialog, Small } from "../../shared/ui";
import type { MaintenanceWindow } from "./capacity";
import type { Machine } from "./types";

/** The maintenance windows of a machine that are not over. */
export function Windows({ machine, editable }: { machine: Machine; editable: boolean }) {
  const texts = useTexts();
  const path = `equipment/equipment/${encodeURIComponent(machine.code)}/maintenance-windows`;
  const windows = useRead<MaintenanceWindow[]>(path, ["equipment.equipment"]);
  const [asked, ask] = useState<MaintenanceWindow>();
  return (
    <Loaded query={windows}>
      {(found) => (
        <>
          <Typography variant="subtitle2">{texts("equipment.capacity.windows")}</Typography>
          {found.length === 0 && <Small>{texts("equipment.capacity.noWindows")}</Small>}
          {found.map((window) => (
            <Box key={window.id} data-window={window.reason} sx={{ display: "flex", alignItems: "center", gap: 2, py: 0.5, borderTop: 1, borderColor: "divider", flexWrap: "wrap" }}>
              <Typography variant="body2" sx={{ fontVariantNumeric: "tabular-nums" }}>{`${formatDateTime(window.from)} – ${formatDateTime(window.to)}`}</Typography>
              <Typography variant="body2" sx={{ flex: 1, minWidth: 120 }}>{window.reason}</Typography>
              {editable && <Button size="small" color="error" data-withdraw="" onClick={() => ask(window)}>{texts("equipment.capacity.withdraw")}</Button>}
            </Box>
          ))}
          {asked && (
            <ReasonDialog
              title={texts("equipment.capacity.withdrawTitle", { reason: asked.reason })}
              hint={texts("equipment.capacity.withdrawHint")}
              confirm={texts("equipment.capacity.withdraw")}
              path={`${path}/${asked.id}/withdraw`}
              onClose={() => ask(undefined)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
