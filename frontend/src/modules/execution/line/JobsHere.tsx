import { Box, Typography } from "@mui/material";
import { listOf, useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { CodeLink, StateChip } from "../../../shared/ui";
import { standingOf, type Decision } from "../../rules";
import { usePermission } from "../../security";
import { JobStanding } from "../order/JobStanding";
import { blockedText } from "../order/JobsTable";
import { Elapsed } from "./Elapsed";
import { PanelPart } from "./PanelPart";
import type { StationNow } from "./picture";
import type { JobAtStation } from "./types";
import { useView } from "./ViewContext";

/** The job at hand, and those behind it with why which comes first. */
export function JobsHere({ now: { station, current, waiting } }: { now: StationNow }) {
  const texts = useTexts();
  const rankings = useRankings(waiting.length > 0 ? station.code : undefined);
  return (
    <>
      {current && (
        <PanelPart title={texts("execution.line.jobNow")}>
          <JobHere job={current} />
        </PanelPart>
      )}
      {waiting.length > 0 && (
        <PanelPart title={texts("execution.line.jobsNext")}>
          {waiting.map((job) => (
            <JobHere key={job.code} job={job} rankings={rankings} />
          ))}
        </PanelPart>
      )}
      {!current && waiting.length === 0 && (
        <Typography color="text.secondary" sx={{ mt: 2 }}>
          {texts("execution.line.noJob")}
        </Typography>
      )}
    </>
  );
}

/** Rule R2's last answers at a station. */
function useRankings(station: string | undefined): Decision[] {
  const allowed = usePermission("rules.read");
  const last = listOf("rules/decisions", { filter: { subjectType: "execution.station", subjectCode: station, ruleSet: "dispatch-order" }, count: 5 });
  const path = allowed && station ? last : undefined;
  return useRead<Decision[]>(path, ["rules.decision"]).data ?? [];
}

function JobHere({ job, rankings = [] }: { job: JobAtStation; rankings?: Decision[] }) {
  const texts = useTexts();
  const { orders, names } = useView();
  const order = orders.get(job.workOrder);
  const standing = standingOf(rankings, job.code);
  return (
    <Box data-panel-job={job.code} sx={{ py: 0.75, borderBottom: "1px dashed", borderColor: "divider" }}>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <CodeLink code={job.workOrder} to={`/work-orders/${encodeURIComponent(job.workOrder)}`} />
        <Typography component="span">{names.get(order?.material ?? "") ?? order?.material}</Typography>
        <Box sx={{ ml: "auto" }}>
          <StateChip texts="execution.jobState" state={job.state} />
        </Box>
      </Box>
      <Typography variant="body2">
        {job.operation.number} {job.operation.name} · {job.lot}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {texts("execution.line.piecesTold", { done: job.done - job.scrapped, pieces: job.pieces, scrapped: job.scrapped, inMachine: job.inMachine })} · <Elapsed since={job.since} />
      </Typography>
      {job.blocked.map((reason) => (
        <Typography key={reason.code} variant="body2" color="secondary.main" sx={{ fontWeight: 600 }}>
          {blockedText(reason, texts)}
        </Typography>
      ))}
      {standing && <JobStanding standing={standing} />}
    </Box>
  );
}
