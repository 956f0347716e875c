import { Alert, Box, Breadcrumbs, Link, Tab, Tabs, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { LateDiagram, useDiagramSoon } from "../../../shared/diagram/LateDiagram";
import { calledFrom, type Picture } from "../../../shared/diagram/picture";
import { useTexts } from "../../../shared/language";
import { Loaded, Nothing } from "../../../shared/ui";
import type { ProcessKind, ProcessRef } from "../types";

const KINDS: ProcessKind[] = ["RELEASE", "ROUTING", "OPERATION", "TRANSPORT", "TOOL_CHANGE", "NONCONFORMANCE"];

/** Where the order's processes stand: one tab per kind, one trail from a process into what it called. */
export function ProcessPictures({ processes }: { processes: ProcessRef[] }) {
  const texts = useTexts();
  useDiagramSoon();
  const [chosen, setChosen] = useState<ProcessKind>();
  const [picked, setPicked] = useState<string>();
  const [trail, setTrail] = useState<Crumb[]>([]);
  if (processes.length === 0) {
    return <Nothing text={texts("execution.process.none")} hint={texts("execution.process.noneHint")} />;
  }
  const kind = chosen ?? liveliest(processes);
  const ofKind = processes.filter((process) => process.kind === kind);
  const process = ofKind.find(({ processInstanceId }) => processInstanceId === picked) ?? currentOf(ofKind);
  const shown = trail.at(-1)?.id ?? process?.processInstanceId;
  const go = (next: ProcessKind) => {
    setChosen(next);
    setPicked(undefined);
    setTrail([]);
  };
  return (
    <>
      <Tabs value={kind} onChange={(_, next: ProcessKind) => go(next)} variant="scrollable" sx={{ minHeight: 40 }}>
        {KINDS.map((each) => {
          const count = processes.filter((one) => one.kind === each).length;
          return (
            <Tab
              key={each}
              value={each}
              disabled={count === 0}
              data-process-kind={each}
              label={`${texts(`execution.process.${each}`)}${count > 1 ? ` (${count})` : ""}`}
              sx={{ minHeight: 40 }}
            />
          );
        })}
      </Tabs>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, my: 1, minHeight: 30, alignItems: "center" }}>
        {ofKind.length > 1 &&
          ofKind.map((one) => (
            <Link
              key={one.processInstanceId}
              component="button"
              underline={one === process ? "always" : "hover"}
              sx={{ px: 0.75, fontWeight: one === process ? 700 : 400, opacity: one.state === "ENDED" ? 0.65 : 1 }}
              onClick={() => {
                setPicked(one.processInstanceId);
                setTrail([]);
              }}
            >
              {one.code}
            </Link>
          ))}
        {ofKind.length === 1 && <Typography sx={{ fontWeight: 600 }}>{process?.code}</Typography>}
      </Box>
      {shown && process && <InstanceView root={process} shown={shown} trail={trail} onTrail={setTrail} />}
    </>
  );
}

/** The process that a person wants to see first: an open nonconformance hides nothing, so the routing goes first. */
function liveliest(processes: ProcessRef[]): ProcessKind {
  const running = processes.filter(({ state }) => state !== "ENDED" && state !== "COMPLETED");
  const first = running.find(({ kind }) => kind === "ROUTING") ?? running[0] ?? processes.find(({ kind }) => kind === "ROUTING");
  return (first ?? processes[0]).kind;
}

function currentOf(processes: ProcessRef[]): ProcessRef | undefined {
  return processes.find(({ state }) => state !== "ENDED" && state !== "COMPLETED") ?? processes[0];
}

/** One step from a process into what it called. */
interface Crumb {
  id: string;
  code: string;
}

interface InstanceProps {
  root: ProcessRef;
  shown: string;
  trail: Crumb[];
  onTrail: (trail: Crumb[]) => void;
}

function InstanceView({ root, shown, trail, onTrail }: InstanceProps) {
  const texts = useTexts();
  const picture = useRead<Picture>(`execution/process-instances/${shown}/picture`, ["execution", "workflow"], 5_000);
  const drill = (elementId: string) => {
    const called = picture.data && calledFrom(picture.data, elementId);
    if (called) onTrail([...trail, { id: called.processInstanceId, code: called.businessKey }]);
  };
  return (
    <>
      {trail.length > 0 && (
        <Breadcrumbs sx={{ minHeight: 28 }}>
          {[{ id: root.processInstanceId, code: root.code }, ...trail].map(({ id, code }, depth) => (
            <Link key={id} component="button" underline="hover" onClick={() => onTrail(trail.slice(0, depth))}>
              {code}
            </Link>
          ))}
        </Breadcrumbs>
      )}
      <Loaded query={picture}>
        {(data) => (
          <>
            <LateDiagram picture={data} onElement={drill} />
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, minHeight: 22 }}>
              {data.called.length > 0 ? texts("execution.process.drill") : data.ended ? texts("shared.diagram.ended") : " "}
            </Typography>
            {data.failed.length > 0 && <Alert severity="error">{texts("execution.process.incident")}</Alert>}
          </>
        )}
      </Loaded>
    </>
  );
}
