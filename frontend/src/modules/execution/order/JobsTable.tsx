import { Box, Table, TableBody, TableCell, TableHead, TableRow, Tooltip, Typography } from "@mui/material";
import { formatTime, namedArguments, type Coded } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { Nothing, StateChip } from "../../../shared/ui";
import type { Job } from "../types";

/** The order's jobs: where each stands, how many pieces, and what stands against it. */
export function JobsTable({ jobs }: { jobs: Job[] }) {
  const texts = useTexts();
  if (jobs.length === 0) return <Nothing text={texts("execution.job.none")} hint={texts("execution.job.noneHint")} />;
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
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
          </TableRow>
        </TableHead>
        <TableBody>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function JobRow({ job }: { job: Job }) {
  const texts = useTexts();
  return (
    <TableRow data-job={job.code} hover>
      <TableCell>
        <Tooltip title={job.code}>
          <span>
            <b>{job.operation.number}</b> {texts(`execution.operation.${job.operation.name}`, { _: job.operation.name })}
          </span>
        </Tooltip>
        {job.blocked?.map((reason) => (
          <Typography key={reason.code} variant="body2" color="secondary.main" data-blocked={reason.code}>
            {blockedText(reason, texts)}
          </Typography>
        ))}
      </TableCell>
      <TableCell>{job.lot}</TableCell>
      <TableCell>{job.equipment ?? job.station ?? "–"}</TableCell>
      <TableCell>
        <StateChip texts="execution.jobState" state={job.state} />
      </TableCell>
      <TableCell align="right">{job.good}</TableCell>
      <TableCell align="right">{job.scrapped}</TableCell>
      <TableCell align="right">{job.remaining}</TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>
        {job.startedAt ? `${formatTime(job.startedAt)} – ${job.endedAt ? formatTime(job.endedAt) : ""}` : "–"}
      </TableCell>
    </TableRow>
  );
}

/** A reason of the dispatch gate with its way out. */
export function blockedText(reason: Coded, texts: ReturnType<typeof useTexts>): string {
  const code = reason.code.split(".").pop() ?? reason.code;
  const args = namedArguments(reason.arguments);
  const cure = texts(`execution.blockedCure.${code}`, { ...args, _: "" });
  return `${texts(`execution.blocked.${code}`, { ...args, _: reason.code })} ${cure}`.trim();
}
