import { Box, Typography } from "@mui/material";
import { DataTable, SearchInput, SelectInput, useTranslate } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, stateColour, StateChip } from "../../shared/ui";
import { usePermission } from "../security";
import { formatDay } from "./day";
import { levelName } from "./levels";
import { SkillTabs } from "./SkillTabs";
import type { QualificationState } from "./types";
import { useSkillNames } from "./useSkillNames";

interface Expiry {
  id: number;
  person: string;
  personNameZh: string;
  personNameEn: string;
  team: string | null;
  qualification: string;
  qualificationNameZh: string;
  qualificationNameEn: string;
  levelsZh: string | null;
  levelsEn: string | null;
  level: number | null;
  expiresOn: string;
  state: QualificationState;
  daysLeft: number;
}

const HORIZONS = [7, 30, 90, 180, 365];
/** So many days fill the line. */
const WIDEST = 365;

/** What ends when and for whom, the first first. */
export function ExpiringList() {
  const texts = useTexts();
  const translate = useTranslate();
  const mayOpen = usePermission("personnel.read");
  const { teamName, teamChoices, qualificationChoices } = useSkillNames();
  const horizons = HORIZONS.map((days) => ({ id: String(days), name: texts("personnel.within", { days }) }));
  return (
    <>
      <SkillTabs shown="expiring" />
      <PagedList
        sort={{ field: "expiresOn", order: "ASC" }}
        empty={<Nothing text={texts("personnel.nothingExpires")} hint={texts("personnel.nothingExpiresHint")} />}
        filters={[
          <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
          <SelectInput key="team" source="team" alwaysOn choices={teamChoices} />,
          <SelectInput key="qualification" source="qualification" alwaysOn choices={qualificationChoices} />,
          <SelectInput key="days" source="days" alwaysOn choices={horizons} emptyText={texts("personnel.anyTime")} />,
        ]}
      >
        <DataTable bulkActionButtons={false} rowClick={false} empty={<NoHits />}>
          <DataTable.Col source="expiresOn" render={({ expiresOn }: Expiry) => <span data-expires={expiresOn}>{formatDay(expiresOn)}</span>} />
          <DataTable.Col source="state" disableSort render={(expiry: Expiry) => <StateChip texts="personnel.state" state={expiry.state} />} />
          <DataTable.Col source="daysLeft" disableSort render={(expiry: Expiry) => <Line expiry={expiry} />} />
          <DataTable.Col source="person" render={(expiry: Expiry) => <Person expiry={expiry} link={mayOpen} />} />
          <DataTable.Col source="team" render={({ team }: Expiry) => teamName(team)} />
          <DataTable.Col source="qualification" render={(expiry: Expiry) => [nameOf(expiry, "qualificationName"), levelName(expiry, expiry.level)].filter(Boolean).join(" · ")} />
        </DataTable>
      </PagedList>
    </>
  );
}

function Person({ expiry, link }: { expiry: Expiry; link: boolean }) {
  const name = `${nameOf(expiry, "personName")} (${expiry.person})`;
  return link ? <CodeLink code={name} to={`/persons/${encodeURIComponent(expiry.person)}/show`} /> : name;
}

/** How much time is left, drawn and in words. */
function Line({ expiry: { daysLeft, state } }: { expiry: Expiry }) {
  const texts = useTexts();
  const width = Math.max(2, Math.min(100, (Math.abs(daysLeft) / WIDEST) * 100));
  const words = daysLeft < 0 ? texts("personnel.daysAgo", { days: -daysLeft }) : daysLeft === 0 ? texts("personnel.lastDay") : texts("personnel.daysLeft", { days: daysLeft });
  return (
    <Box sx={{ width: 180 }}>
      <Typography variant="body2">{words}</Typography>
      <Box sx={{ height: 6, borderRadius: 3, bgcolor: "action.hover" }}>
        <Box sx={{ height: 6, borderRadius: 3, width: `${width}%`, bgcolor: stateColour(state) }} />
      </Box>
    </Box>
  );
}
