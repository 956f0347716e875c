import { Box } from "@mui/material";
import { useState } from "react";
import { usePage } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { CodeLink, Loaded, Pages, Section, Small } from "../../shared/ui";

const COUNT = 50;

/** Who belongs to a team. */
export function Members({ team }: { team: string }) {
  const texts = useTexts();
  const [page, turn] = useState(0);
  const members = usePage<MasterRecord>("personnel/persons", { filter: { team }, sort: ["code", "ASC"], page, count: COUNT }, ["personnel"]);
  return (
    <Section id="members" title={texts("personnel.members")}>
      <Loaded query={members}>
        {({ rows, total }) => (
          <>
            {total === 0 && <Small>{texts("personnel.noMembers")}</Small>}
            <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 1 }}>
              {rows.map((person) => (
                <span key={person.code} data-member={person.code}>
                  <CodeLink code={`${nameOf(person)} (${person.code})`} to={`/persons/${encodeURIComponent(person.code)}/show`} />
                </span>
              ))}
            </Box>
            <Pages page={page} count={COUNT} total={total} onPage={turn} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
