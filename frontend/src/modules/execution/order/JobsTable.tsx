import { Box, Table, TableBody, TableCell, TableHead, TableRow, Tooltip, Typography } from "@mui/material";
import { formatTime, type Coded } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { StateChip } from "../../../shared/ui";
import { PrintButton } from "../../reporting";
import { usePlaceNames } from "../../plant";
import { standingOf, type Decision } from "../../rules";
import type { Job } from "../types";
import { JobStanding } from "./JobStanding";
import { spoken } from "./spoken";

/** The order's jobs: where each stands, how many pieces, and what stands against it. */
export function JobsTable({ jobs, decisions }: { jobs: Job[]; decisions: Decision[] }) {
  const texts = useTexts();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" sx={{ "& td, & th": { px: 1 } }}>
        <TableHead>
          <TableRow>
            {["operation", "lot", "where", "state"].map((column) => (
              <TableCell key={column}>{texts(`execution.job.${column}`)}</TableCell>
            ))}
            {["good", "scrapped", "remaining"].map((column) => (
              <TableCell key={column} align="right">
                {texts(`execution.job.${column}`)}
              </TableCell>
            ))}
            <TableCell>{texts("execution.job.time")}</TableCell>
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
      </TableCell>
      <TableCell>{job.lot}</TableCell>
      <TableCell title={job.equipment ?? job.station ?? undefined}>{placeName(job.station)}</TableCell>
      <TableCell>
        <StateChip texts="execution.jobState" state={job.state} />
      </TableCell>
      <TableCell align="right">{job.good}</TableCell>
      <TableCell align="right">{job.scrapped}</TableCell>
      <TableCell align="right">{job.remaining}</TableCell>
      <TableCell>{job.startedAt ? `${formatTime(job.startedAt)} – ${job.endedAt ? formatTime(job.endedAt) : ""}` : "–"}</TableCell>
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
  const cure = texts(`execution.blockedCure.${code}`, { ...args, _: "" });
  return `${texts(`execution.blocked.${code}`, { ...args, _: reason.code })} ${cure}`.trim();
}
