import { Box } from "@mui/material";
import { listOf, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { CodeLink, Loaded, Section, Small } from "../../shared/ui";

/** Who belongs to a team. */
export function Members({ team }: { team: string }) {
  const texts = useTexts();
  const members = useRead<MasterRecord[]>(listOf("personnel/persons", { filter: { team }, sort: ["code", "ASC"] }), ["personnel"]);
  return (
    <Section id="members" title={texts("personnel.members")}>
      <Loaded query={members}>
        {(found) => (
          <>
            {found.length === 0 && <Small>{texts("personnel.noMembers")}</Small>}
            <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 1 }}>
              {found.map((person) => (
                <span key={person.code} data-member={person.code}>
                  <CodeLink code={`${nameOf(person)} (${person.code})`} to={`/persons/${encodeURIComponent(person.code)}/show`} />
                </span>
              ))}
            </Box>
          </>
        )}
      </Loaded>
    </Section>
  );
}
