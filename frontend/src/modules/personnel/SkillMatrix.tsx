import { Box, Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { SearchInput, SelectInput, useListContext, useTranslate } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { ListToolbar, ListTools, NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, stateColour } from "../../shared/ui";
import { usePermission } from "../security";
import { formatDay } from "./day";
import { levelName } from "./levels";
import { SkillTabs } from "./SkillTabs";
import type { QualificationType, Skill } from "./types";
import { useSkillNames } from "./useSkillNames";

interface Line {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string;
  team: string | null;
  skills: Skill[];
}

/** Who can do what: persons by qualifications, each field in words and in its colour. */
export function SkillMatrix() {
  const texts = useTexts();
  const translate = useTranslate();
  const { teamChoices } = useSkillNames();
  return (
    <>
      <SkillTabs shown="skills" />
      <PagedList
        sort={{ field: "code", order: "ASC" }}
        actions={
          <ListToolbar>
            <ListTools columns={false} />
          </ListToolbar>
        }
        empty={<Nothing text={texts("personnel.nobody")} hint={texts("personnel.nobodyHint")} />}
        filters={[
          <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
          <SelectInput key="team" source="team" alwaysOn choices={teamChoices} />,
        ]}
      >
        <Matrix />
      </PagedList>
    </>
  );
}

function Matrix() {
  const texts = useTexts();
  const { data = [] } = useListContext<Line>();
  const mayOpen = usePermission("personnel.read");
  const { qualifications, teamName } = useSkillNames();
  if (data.length === 0) return <NoHits />;
  return (
    <TableContainer component={Paper} elevation={0}>
      <Table size="small" data-matrix="">
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: "sticky", left: 0, bgcolor: "background.paper", zIndex: 1 }}>{texts("personnel.column.person")}</TableCell>
            <TableCell>{texts("personnel.column.team")}</TableCell>
            {qualifications.map((type) => (
              <TableCell key={type.code}>{nameOf(type)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((line) => (
            <TableRow key={line.code} data-line={line.code} hover>
              <TableCell sx={{ position: "sticky", left: 0, bgcolor: "background.paper", whiteSpace: "nowrap" }}>
                {mayOpen ? <CodeLink code={nameOf(line)} to={`/persons/${encodeURIComponent(line.code)}/show`} /> : nameOf(line)}
              </TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>{teamName(line.team)}</TableCell>
              {qualifications.map((type) => (
                <TableCell key={type.code} sx={{ p: 0.5 }}>
                  <SkillField type={type} skill={line.skills.find(({ qualification }) => qualification === type.code)} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The level, or what it is called to have one, and how long it lasts. */
function SkillField({ type, skill }: { type: QualificationType; skill?: Skill }) {
  const texts = useTexts();
  if (!skill) return <Typography variant="caption" color="text.secondary" sx={{ pl: 1 }}>–</Typography>;
  const state = texts(`personnel.state.${skill.state}`);
  const level = levelName(type, skill.level);
  return (
    <Box data-skill={`${type.code} ${skill.state}`} sx={{ bgcolor: stateColour(skill.state), color: "#fff", borderRadius: 1, px: 1, py: 0.25, minWidth: 92 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, lineHeight: 1.3 }}>
        {level ? `${level} · ${state}` : state}
      </Typography>
      <Typography variant="caption" component="div" sx={{ lineHeight: 1.2 }}>
        {skill.expiresOn ? texts("personnel.until", { day: formatDay(skill.expiresOn) }) : texts("personnel.forEver")}
      </Typography>
    </Box>
  );
}
