import { Alert, Box, Button } from "@mui/material";
import { useState } from "react";
import { matchTasks, ScanField } from "../../../shared/scan";
import { useTexts } from "../../../shared/language";
import { CommandState, Loaded, Nothing, useCommand, useHeldStill, useRoomBelow } from "../../../shared/ui";
import { useSession } from "../../security/session";
import type { Task } from "../types";
import { StationPicker } from "./StationPicker";
import { TaskCard } from "./TaskCard";
import { TaskPanel } from "./TaskPanel";
import { useStations, useTasks } from "./useTasks";

const KEY = "takt.station";

interface Props {
  /** Shows only what waits of this job, at whichever station. */
  job?: string;
  onAllJobs?: () => void;
}

/** A person's place of work: station, scan field, what waits, and the form of what was started. */
export function TaskDesk({ job, onAllJobs }: Props) {
  const texts = useTexts();
  const me = useSession().data?.userName;
  const stations = useStations().data ?? [];
  const [station, setStation] = useState(localStorage.getItem(KEY) ?? undefined);
  const { query, tasks: all } = useTasks(job ? undefined : station);
  const tasks = job ? matchTasks(all, job) : all;
  const cards = useHeldStill(tasks);
  const [open, setOpen] = useState<Task>();
  const [notice, setNotice] = useState<{ severity: "success" | "info"; text: string }>();
  const claim = useCommand();
  const panel = useRoomBelow<HTMLDivElement>();

  const nameOf = (code: string) => texts(`execution.station.${code}`, { _: stations.find((one) => one.code === code)?.name ?? code });

  const choose = (next: string | undefined) => {
    if (next) localStorage.setItem(KEY, next);
    else localStorage.removeItem(KEY);
    setStation(next);
    setOpen(undefined);
  };

  const start = async (task: Task) => {
    if (claim.busy) return;
    setNotice(undefined);
    setOpen(undefined);
    if (task.claimedBy === me || (await claim.run(`execution/tasks/${task.id}/claim`, {}))) {
      setOpen(task);
    }
  };

  const scanned = (code: string) => {
    const matches = matchTasks(tasks, code);
    if (matches.length > 0) void start(matches[0]);
    else setNotice({ severity: "info", text: texts("execution.task.noMatch", { code }) });
  };

  const finish = (text: string) => {
    setOpen(undefined);
    setNotice({ severity: "success", text });
  };

  return (
    <Box>
      {job ? (
        <Alert severity="info" action={<Button onClick={onAllJobs}>{texts("execution.task.allJobs")}</Button>} data-only-job={job}>
          {texts("execution.task.onlyJob", { job })}
        </Alert>
      ) : (
        <StationPicker stations={stations} chosen={station} onChoose={choose} />
      )}
      <Box sx={{ display: "grid", gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "minmax(264px, 40%) minmax(0, 1fr)", lg: "420px minmax(0, 1fr)" }, gap: 2, mt: 2 }}>
        <Box>
          <ScanField key={open ? "open" : "free"} autoFocus={!open} keepFocus={!open} label={texts("execution.task.scan")} helper={texts("execution.task.scanHint")} onScan={scanned} />
          <Loaded query={query}>
            {() =>
              cards.shown.length === 0 ? (
                <Nothing text={texts(job ? "execution.task.noneOfJob" : "execution.task.none", { job })} hint={texts("execution.task.noneHint")} />
              ) : (
                <Box {...cards.hold}>
                  {cards.shown.map((task) => (
                    <TaskCard key={task.id} task={task} me={me} station={nameOf(task.station)} selected={open?.id === task.id} onStart={() => void start(task)} />
                  ))}
                </Box>
              )
            }
          </Loaded>
        </Box>
        <Box ref={panel} sx={{ position: { sm: "sticky" }, top: 60, alignSelf: "start", order: { xs: open ? -1 : 0, sm: 0 }, maxHeight: { sm: "var(--room)" }, overflowY: "auto", scrollPaddingBottom: "88px" }}>
          {!open && <CommandState command={claim} />}
          {notice && (
            <Alert severity={notice.severity} sx={{ mb: 2, fontSize: "1.05rem" }} data-notice={notice.severity}>
              {notice.text}
            </Alert>
          )}
          {open ? (
            <TaskPanel key={open.id} task={open} station={nameOf(open.station)} onDone={finish} onReturn={() => setOpen(undefined)} />
          ) : (
            !notice && !claim.failure && <Nothing text={texts("execution.task.choose")} hint={texts("execution.task.chooseHint")} />
          )}
        </Box>
      </Box>
    </Box>
  );
}
