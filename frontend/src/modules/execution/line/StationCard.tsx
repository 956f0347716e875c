import ReportProblem from "@mui/icons-material/ReportProblem";
import { Box, ButtonBase, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTexts } from "../../../shared/language";
import { COLOURS } from "../../../shared/ui";
import { usePersonNames } from "../../security";
import { BoxDrawing } from "./BoxDrawing";
import { JobProgress } from "./JobProgress";
import { concernsOrder, holdsOrder, toolLastsOf, troubleOf, type StationNow } from "./picture";
import { StateBand } from "./StateBand";
import { HATCHED, lookOf } from "./stateLook";
import { useView } from "./ViewContext";

const MOST_BOXES = 2;

/** A station as one sees it from the gangway; a tap opens what stands behind it. */
export function StationCard({ now, children }: { now: StationNow; children?: ReactNode }) {
  const texts = useTexts();
  const personName = usePersonNames();
  const { order, orders, picture, chosen, onChoose } = useView();
  const { station, current, waiting } = now;
  const look = lookOf(now);
  const trouble = troubleOf(now);
  const toolLasts = toolLastsOf(now);
  const followed = order === undefined ? undefined : orders.get(order);
  const step = followed?.way.indexOf(station.code) ?? -1;
  const here = concernsOrder(now, order);
  const lit = here || step >= 0;
  const colour = followed && picture.colours.get(followed.material);
  return (
    <ButtonBase
      data-station={station.code}
      data-lit={lit}
      data-here={here}
      aria-label={`${station.name}: ${texts(look.text, { person: personName(look.person) })}`}
      onClick={() => onChoose(station.code)}
      sx={{
        display: "flex",
        flexDirection: "column",
        alignItems: "stretch",
        justifyContent: "flex-start",
        gap: 0.5,
        p: 0.75,
        minWidth: 0,
        textAlign: "left",
        border: 2,
        borderColor: chosen === station.code ? "primary.main" : here && colour ? colour : trouble || toolLasts !== undefined ? COLOURS.held : "divider",
        borderRadius: 1.5,
        bgcolor: "background.paper",
        backgroundImage: look.unknown ? HATCHED : undefined,
        opacity: lit ? 1 : 0.35,
        transition: "opacity .2s",
        "&:hover": { borderColor: "primary.main" },
      }}
    >
      <Typography component="h3" sx={{ fontWeight: 700, fontSize: "0.86rem", lineHeight: 1.2 }}>
        {step >= 0 && <WayStep number={step + 1} colour={colour} />}
        {nameOf(now)}
      </Typography>
      <StateBand look={look} />
      {trouble && <Trouble text={texts(`execution.line.trouble.${trouble}`, { _: texts(`equipment.state.${trouble}`) })} />}
      {toolLasts !== undefined && <Trouble text={texts("execution.line.toolLasts", { smart_count: toolLasts })} />}
      {current ? <JobProgress job={current} /> : look.unknown ? <Small>{texts("execution.line.unknown")}</Small> : children}
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, rowGap: 0.25, alignItems: "center", mt: "auto", minHeight: 20 }}>
        <Boxes now={now} />
        {station.kind === "WORK" && <Waiting jobs={waiting.length} tasks={now.tasks.filter(({ claimedBy }) => claimedBy === null).length} />}
      </Box>
    </ButtonBase>
  );
}

/** A mover is known by its machine, and by the place where it takes boxes over. */
function nameOf({ station: { name, kind, machines } }: StationNow): string {
  const mover = kind === "MOVER" ? machines[0]?.name : undefined;
  return mover === undefined || mover === name ? name : `${mover} · ${name}`;
}

/** Which stop of the followed order's way this station is. */
function WayStep({ number, colour }: { number: number; colour: string | undefined }) {
  return (
    <Box component="span" data-way-step={number} sx={{ display: "inline-grid", placeItems: "center", width: 18, height: 18, mr: 0.5, borderRadius: "50%", bgcolor: colour, color: "#fff", fontSize: "0.7rem", verticalAlign: "1px" }}>
      {number}
    </Box>
  );
}

/** Something that wants a look, in words beside its sign. */
function Trouble({ text }: { text: string }) {
  return (
    <Box sx={{ display: "flex", gap: 0.5, color: COLOURS.held, alignItems: "center" }}>
      <ReportProblem sx={{ fontSize: 15 }} />
      <Typography component="span" sx={{ fontSize: "0.74rem", fontWeight: 700, lineHeight: 1.15 }}>
        {text}
      </Typography>
    </Box>
  );
}

function Boxes({ now: { station, boxes, emptyBoxes } }: { now: StationNow }) {
  const texts = useTexts();
  const { picture, names, order } = useView();
  const shown = boxes.slice(0, MOST_BOXES);
  const more = boxes.length - shown.length;
  return (
    <>
      {shown.map((box) => (
        <BoxDrawing key={box.code} box={box} at={station.code} colours={picture.colours} names={names} faded={!holdsOrder(box, order)} />
      ))}
      {more > 0 && <Small>{texts("execution.line.moreBoxes", { smart_count: more })}</Small>}
      {emptyBoxes > 0 && <Small>{texts("execution.line.emptyBoxes", { smart_count: emptyBoxes })}</Small>}
    </>
  );
}

/** What waits in front of the station. */
function Waiting({ jobs, tasks }: { jobs: number; tasks: number }) {
  const texts = useTexts();
  const told = [jobs > 0 && texts("execution.line.jobsWait", { smart_count: jobs }), tasks > 0 && texts("execution.line.tasksWait", { smart_count: tasks })].filter(Boolean);
  return told.length > 0 ? <Small strong>{told.join(" · ")}</Small> : null;
}

function Small({ children, strong }: { children: ReactNode; strong?: boolean }) {
  return (
    <Typography component="span" sx={{ fontSize: "0.72rem", lineHeight: 1.2, fontWeight: strong ? 650 : 400, color: strong ? "secondary.main" : "text.secondary" }}>
      {children}
    </Typography>
  );
}
