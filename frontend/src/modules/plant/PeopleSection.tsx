import { Box, Typography } from "@mui/material";
import { useState } from "react";
import { usePage } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { CodeLink, Loaded, Pages, Section, Small } from "../../shared/ui";
import { useShiftNames } from "../personnel/roster/useNames";
import { usePermission } from "../security";
import type { SectionProps } from "./sections";

const COUNT = 5;

interface Turn {
  shift: string;
  absent: boolean;
}

interface Member {
  person: string;
  name: string;
  duties: Turn[];
}

/** A team today; of a large one not every member is told. */
interface TeamToday {
  code: string;
  nameZh: string;
  nameEn: string;
  place: string;
  leader: string | null;
  leaderName: string | null;
  size: number;
  onDuty: number;
  members: Member[];
}

/** The teams of the place and of those below it, and who of them works today. */
export function PeopleSection({ place, structure }: SectionProps) {
  const texts = useTexts();
  const allowed = usePermission("personnel.roster");
  const [page, turn] = useState(0);
  const teams = usePage<TeamToday>(allowed ? "personnel/team-duties" : undefined, { filter: { below: place.code }, sort: ["code", "ASC"], page, count: COUNT }, ["personnel"]);
  if (!allowed) return null;
  return (
    <Section id="people" title={texts("plant.people")}>
      <Loaded query={teams}>
        {({ rows, total }) => (
          <>
            {total === 0 && <Small>{texts("plant.noTeams")}</Small>}
            {rows.map((team) => (
              <TeamBlock key={team.code} team={team} at={team.place === place.code ? undefined : nameOf(structure.find(team.place) ?? {})} />
            ))}
            <Pages page={page} count={COUNT} total={total} onPage={turn} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function TeamBlock({ team, at }: { team: TeamToday; at: string | undefined }) {
  const texts = useTexts();
  const mayOpen = usePermission("personnel.read");
  const more = team.size - team.members.length;
  return (
    <Box data-team-here={team.code} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "baseline" }}>
        <Typography variant="body2" sx={{ flex: 1, fontWeight: 600 }}>
          {mayOpen ? <CodeLink code={nameOf(team)} to={`/teams/${encodeURIComponent(team.code)}/show`} /> : nameOf(team)}
        </Typography>
        <Typography variant="body2" data-on-duty={team.onDuty}>{texts("plant.onDuty", { onDuty: team.onDuty, size: team.size })}</Typography>
      </Box>
      <Small>{[team.code, at, team.leader && texts("plant.leader", { name: team.leaderName ?? team.leader })].filter(Boolean).join(" · ")}</Small>
      <Box sx={{ mt: 0.75, display: "grid", gap: 0.75, gridTemplateColumns: "repeat(auto-fill, minmax(150px, 1fr))" }}>
        {team.members.map((member) => <MemberLine key={member.person} member={member} mayOpen={mayOpen} />)}
      </Box>
      {more > 0 && <Small>{texts("shared.more", { count: more })}</Small>}
    </Box>
  );
}

function MemberLine({ member: { person, name, duties }, mayOpen }: { member: Member; mayOpen: boolean }) {
  const texts = useTexts();
  const shiftName = useShiftNames();
  const said = duties.map(({ shift, absent }) => (absent ? `${shiftName(shift)} · ${texts("roster.absent")}` : shiftName(shift)));
  return (
    <Box data-member-today={`${person} ${duties.map(({ shift }) => shift).join(" ")}`.trim()} sx={{ opacity: duties.some(({ absent }) => !absent) ? 1 : 0.7 }}>
      <Typography variant="body2">{mayOpen ? <CodeLink code={name} to={`/persons/${encodeURIComponent(person)}/show`} /> : name}</Typography>
      <Small>{said.join(", ") || texts("plant.offToday")}</Small>
    </Box>
  );
}
