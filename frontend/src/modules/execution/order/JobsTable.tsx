import { Box, Table, TableBody, TableCell, TableHead, TableRow, Tooltip, Typography } from "@mui/material";
import { formatTime, type Coded } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { Small, StateChip } from "../../../shared/ui";
import { PrintButton } from "../../reporting";
import { usePlaceNames } from "../../plant";
import { standingOf, type Decision } from "../../rules";
import type { Job } from "../types";
import { JobStanding } from "./JobStanding";
import { spoken } from "./spoken";

/** Below what it belongs to, where there is no room for a column of its own. */
const NARROW = { xs: "block", md: "none" };
const WIDE = { display: { xs: "none", md: "table-cell" } };

/** The order's jobs: where each stands, how many pieces, and what stands against it. */
export function JobsTable({ jobs, decisions }: { jobs: Job[]; decisions: Decision[] }) {
  const texts = useTexts();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" sx={{ "& td, & th": { px: 1 } }}>
        <TableHead>
          <TableRow>
            {["operation", "lot", "where", "state"].map((column) => (
              <TableCell key={column} sx={column === "lot" ? WIDE : undefined}>
                {texts(`execution.job.${column}`)}
              </TableCell>
            ))}
            {["good", "scrapped", "remaining"].map((column) => (
              <TableCell key={column} align="right">
                {texts(`execution.job.${column}`)}
              </TableCell>
            ))}
            <TableCell sx={WIDE}>{texts("execution.job.time")}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} decisions={decisions} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function JobRow({ job, decisions }: { job: Job; decisions: Decision[] }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const blocked = job.blocked ?? [];
  const time = job.startedAt ? `${formatTime(job.startedAt)} – ${job.endedAt ? formatTime(job.endedAt) : ""}` : "–";
  const standing = job.endedAt ? undefined : standingOf(decisions, job.code);
  const warnings = job.warnings ?? [];
  const explained = blocked.length > 0 || warnings.length > 0 || standing !== undefined;
  const cells = explained ? { "& td": { borderBottom: 0, whiteSpace: "nowrap" } } : { "& td": { whiteSpace: "nowrap" } };
  return (
    <>
    <TableRow data-job={job.code} hover sx={cells}>
      <TableCell>
        <Tooltip title={job.code}>
          <span>
            <b>{job.operation.number}</b> {job.operation.name}
          </span>
        </Tooltip>
        <Small display={NARROW}>{job.lot}</Small>
      </TableCell>
      <TableCell sx={WIDE}>{job.lot}</TableCell>
      <TableCell title={job.equipment ?? job.station ?? undefined}>
        {placeName(job.station)}
        <Small display={NARROW}>{time}</Small>
      </TableCell>
      <TableCell>
        <StateChip texts="execution.jobState" state={job.state} />
      </TableCell>
      <TableCell align="right">{job.good}</TableCell>
      <TableCell align="right">{job.scrapped}</TableCell>
      <TableCell align="right">{job.remaining}</TableCell>
      <TableCell sx={WIDE}>{time}</TableCell>
      <TableCell align="right" sx={{ "&&": { py: 0 } }}>
        <PrintButton small papers={[{ kind: "job-ticket", code: job.code }]} />
      </TableCell>
    </TableRow>
    {explained && (
      <TableRow>
        <TableCell colSpan={9} sx={{ pt: 0 }}>
          {blocked.map((reason) => (
            <Typography key={reason.code} variant="body2" color="secondary.main" data-blocked={reason.code}>
              {blockedText(reason, texts)}
            </Typography>
          ))}
          {warnings.map((reason) => (
            <Typography key={reason.code} variant="body2" sx={{ color: "warning.dark" }} data-warning={reason.code}>
              {blockedText(reason, texts)}
            </Typography>
          ))}
          {standing && <JobStanding standing={standing} />}
        </TableCell>
      </TableRow>
    )}
    </>
  );
}

/** A reason of the dispatch gate with its way out. */
export function blockedText(reason: Coded, texts: ReturnType<typeof useTexts>): string {
  const code = reason.code.split(".").pop() ?? reason.code;
  const args = spoken(reason.arguments, texts);
  const told = texts(`execution.blocked.${code}`, { ...args, smart_count: args["1"], _: reason.code });
  const cure = texts(`execution.blockedCure.${code}`, { ...args, _: "" });
  return `${told} ${cure}`.trim();
}
