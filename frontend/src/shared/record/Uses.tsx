import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { useRead } from "../api";
import { useTexts } from "../language";
import { Loaded, Section, Small } from "../ui";
import type { RecordKind } from "./kind";

interface Use {
  kind: string;
  text: string;
  active: number;
  past: number;
  codes: string;
}

/** Where what uses a record has a page of its own. */
const PAGES: Record<string, (code: string) => string> = {
  "material.use.definition": (code) => `/material-definitions/${encodeURIComponent(code)}/show`,
  "material.use.substitute": (code) => `/material-definitions/${encodeURIComponent(code)}/show`,
  "execution.use.inBox": (code) => `/units/${encodeURIComponent(code)}/show`,
  "material.use.sublot": (code) => `/material-lots/${encodeURIComponent(code)}/show`,
  "material.use.lying": (code) => `/material-definitions/${encodeURIComponent(code)}/show`,
  "plant.use.below": (code) => `/plant/${encodeURIComponent(code)}`,
  "plant.use.place": (code) => `/plant/${encodeURIComponent(code)}`,
  "material.use.lot": (code) => `/material-lots/${encodeURIComponent(code)}/show`,
  "definition.use.bom": (code) => `/products/${encodeURIComponent(code)}/show`,
  "definition.use.document": (code) => `/documents/${encodeURIComponent(code)}/show`,
  "definition.use.operation": (code) => `/routings/${encodeURIComponent(code)}/show`,
  "definition.use.madeBy": (title) => `/products/${title.split(" ").map(encodeURIComponent).join("/revisions/")}`,
  "plant.use.calendar": (code) => `/work-calendars/${encodeURIComponent(code)}/show`,
  "plant.use.pattern": (code) => `/shift-patterns/${encodeURIComponent(code)}/show`,
  "ordering.use.customerOrder": (code) => `/customer-orders/${encodeURIComponent(code)}/show`,
  "personnel.use.held": (code) => `/persons/${encodeURIComponent(code)}/show`,
  "personnel.use.leader": (code) => `/teams/${encodeURIComponent(code)}/show`,
  "personnel.use.person": (code) => `/persons/${encodeURIComponent(code)}/show`,
  "personnel.use.team": (code) => `/teams/${encodeURIComponent(code)}/show`,
  "ordering.use.productionOrder": (code) => `/production-orders/${encodeURIComponent(code)}/show`,
};

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
              <UseLine key={use.kind} use={use} />
            ))}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function UseLine({ use }: { use: Use }) {
  const texts = useTexts();
  const codes = use.codes.split(", ");
  const more = use.active + use.past - codes.length;
  const page = PAGES[use.kind];
  return (
    <Box data-use={use.kind} sx={{ py: 0.75 }}>
      <Typography variant="body2">
        <strong>{use.text}</strong>{" "}
        {codes.map((code, position) => (
          <span key={code}>
            {position > 0 && ", "}
            {page ? <Link component={RouterLink} to={page(code)}>{code}</Link> : code}
          </span>
        ))}
        {more > 0 && texts("shared.record.andMore", { more })}
      </Typography>
      <Small>{texts("shared.record.useCounts", { active: use.active, past: use.past })}</Small>
    </Box>
  );
}
