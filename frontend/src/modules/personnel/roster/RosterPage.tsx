import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Box, Button, IconButton } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Loaded, Nothing, Section } from "../../../shared/ui";
import { daysBetween, formatDay, mondayOf, plusDays, usePlantDay } from "../../plant/calendar";
import { usePermission } from "../../security";
import { AbsenceSection } from "./AbsenceSection";
import { ChangeSection } from "./ChangeSection";
import { DayDialog } from "./DayDialog";
import { GenerateDialog } from "./GenerateDialog";
import { RosterGrid } from "./RosterGrid";
import type { RosterDay } from "./types";
import { useTeams } from "./useNames";

const SHOWN_DAYS = 14;

/** Which team works when, who is absent, and what people agreed otherwise: two weeks at once. */
export function RosterPage() {
  const texts = useTexts();
  const today = usePlantDay();
  const [at, setAt] = useState<string>();
  const [generating, generate] = useState(false);
  const [chosen, choose] = useState<{ team: string; day: string }>();
  const editable = usePermission("personnel.edit");
  const people = usePermission("personnel.read");
  const teams = useTeams();
  const first = at ?? (today && mondayOf(today));
  const last = first && plusDays(first, SHOWN_DAYS - 1);
  const roster = useRead<RosterDay[]>(first && `personnel/roster?from=${first}&to=${last}`, ["personnel.roster"], undefined, { keep: true });
  if (!first || !last) return null;
  return (
    <>
      <Title title={texts("roster.title")} />
      <Section
        title={`${texts("roster.title")} ${formatDay(first)} – ${formatDay(last)}`}
        actions={
          <Box sx={{ display: "flex", alignItems: "center", gap: 1, flexWrap: "wrap" }}>
            {editable && <Button variant="contained" data-generate="" onClick={() => generate(true)}>{texts("roster.generate")}</Button>}
            <IconButton aria-label={texts("calendar.earlier")} onClick={() => setAt(plusDays(first, -7))}><ChevronLeft /></IconButton>
            <Button onClick={() => setAt(undefined)}>{texts("calendar.thisWeek")}</Button>
            <IconButton aria-label={texts("calendar.later")} data-later="" onClick={() => setAt(plusDays(first, 7))}><ChevronRight /></IconButton>
          </Box>
        }
      >
        <Loaded query={roster}>
          {(found) =>
            teams.length === 0 ? (
              <Nothing text={texts("roster.noTeams")} hint={texts("roster.noTeamsHint")} />
            ) : (
              <RosterGrid days={daysBetween(first, last)} teams={teams} roster={found} today={today} onChoose={(team, day) => choose({ team, day })} />
            )
          }
        </Loaded>
      </Section>
      {people && <AbsenceSection first={first} last={last} editable={editable} />}
      <ChangeSection first={first} last={last} editable={editable} />
      {generating && <GenerateDialog first={first} onClose={() => generate(false)} />}
      {chosen && <DayDialog {...chosen} rostered={roster.data?.find(({ team, day }) => team === chosen.team && day === chosen.day)} editable={editable} onClose={() => choose(undefined)} />}
    </>
  );
}
