import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { useRead } from "../api";
import { useTexts } from "../language";
import { Loaded, Section, Small } from "../ui";
import type { RecordKind } from "./kind";
import { pageOfUse, type Used } from "./pagesOfUses";

interface Use {
  kind: string;
  text: string;
  active: number;
  past: number;
  codes: string;
}

/** The server names so many at most. */
const MOST_CODES = 5;

/** What names a record, and whether it still needs it. */
export function Uses({ kind, code }: { kind: RecordKind; code: string }) {
  const texts = useTexts();
  const uses = useRead<Use[]>(`administration/uses/${kind.entity}/${encodeURIComponent(code)}`, [kind.entity]);
  return (
    <Section id="uses" title={texts("shared.record.uses")}>
      <Loaded query={uses}>
        {(found) => (
          <>
            {found.length === 0 && <Small>{texts("shared.record.noUses")}</Small>}
            {found.map((use) => (
              <UseLine key={use.kind} use={use} used={{ entity: kind.entity, code }} />
            ))}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function UseLine({ use, used }: { use: Use; used: Used }) {
  const texts = useTexts();
  const codes = use.codes.split(", ").filter(Boolean);
  const more = codes.length === MOST_CODES ? use.active + use.past - codes.length : 0;
  return (
    <Box data-use={use.kind} sx={{ py: 0.75 }}>
      <Typography variant="body2">
        <strong>{use.text}</strong>{" "}
        {codes.map((code, position) => {
          const page = pageOfUse(use.kind, code, used);
          return (
            <span key={code}>
              {position > 0 && ", "}
              {page ? <Link component={RouterLink} to={page}>{code}</Link> : code}
            </span>
          );
        })}
        {more > 0 && texts("shared.record.andMore", { more })}
      </Typography>
      <Small>{texts("shared.record.useCounts", { active: use.active, past: use.past })}</Small>
    </Box>
  );
}
