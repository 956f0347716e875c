import Close from "@mui/icons-material/Close";
import { Box, Drawer, IconButton, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { JobsHere } from "./JobsHere";
import { MachineHere } from "./MachineHere";
import type { StationNow } from "./picture";
import { StateBand } from "./StateBand";
import { lookOf } from "./stateLook";
import { TasksHere } from "./TasksHere";

/** What stands behind a station: its jobs, people's tasks, and its machine's values and signals. */
export function StationPanel({ now, onClose }: { now: StationNow | undefined; onClose: () => void }) {
  const texts = useTexts();
  return (
    <Drawer anchor="right" open={now !== undefined} onClose={onClose} slotProps={{ backdrop: { invisible: true }, paper: { sx: { width: { xs: "100%", sm: 400 } } } }}>
      {now && (
        <Box data-panel-station={now.station.code} sx={{ p: 2, pt: 1 }}>
          <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "flex-start", mb: 1 }}>
            <Box>
              <Typography variant="h5" component="h2">
                {now.station.name}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {[now.station.workCenter, ...now.station.machines.map(({ code }) => code)].join(" · ")}
              </Typography>
            </Box>
            <IconButton onClick={onClose} aria-label={texts("shared.action.close")}>
              <Close />
            </IconButton>
          </Box>
          <StateBand look={lookOf(now)} />
          <JobsHere now={now} />
          <TasksHere tasks={now.tasks} />
          {now.station.machines.map((machine) => (
            <MachineHere key={machine.code} machine={machine} />
          ))}
        </Box>
      )}
    </Drawer>
  );
}
