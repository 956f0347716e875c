import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { usePage } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Loaded, Nothing, Pages, Section } from "../../shared/ui";
import { TOPICS, type Action, type Import, type Row } from "./types";

const AT_ONCE = 100;
const ACTIONS: (Action | "ALL")[] = ["ALL", "ADDED", "CHANGED", "UNCHANGED"];

/** What each row of the file does: records that come, and of those that are there what becomes another value. */
export function Differences({ one }: { one: Import }) {
  const texts = useTexts();
  const counts = { ADDED: one.added, CHANGED: one.changed, UNCHANGED: one.unchanged, ALL: one.added + one.changed + one.unchanged };
  const [action, setAction] = useState<Action | "ALL">("ALL");
  const [page, turn] = useState(0);
  const filter = action === "ALL" ? {} : { action };
  const rows = usePage<Row>(`administration/imports/${one.code}/rows`, { filter, page, count: AT_ONCE }, TOPICS);
  const choose = (next: Action | "ALL") => {
    setAction(next);
    turn(0);
  };
  return (
    <Section id="differences" title={texts("administration.import.differences")}>
      <ToggleButtonGroup exclusive size="small" value={action} aria-label={texts("administration.import.what")} onChange={(_, next: Action | "ALL" | null) => next && choose(next)} sx={{ mb: 1 }}>
        {ACTIONS.map((each) => (
          <ToggleButton key={each} value={each} data-action={each}>
            {`${texts(`administration.action.${each}`)} ${counts[each]}`}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded query={rows}>
        {({ rows: found, total }) =>
          total === 0 ? (
            <Nothing text={texts("administration.import.nothing")} />
          ) : (
            <TableContainer>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {["place", "record", "what", "change"].map((heading) => (
                      <TableCell key={heading}>{texts(`administration.import.${heading}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {found.map((row) => (
                    <Line key={row.id} row={row} />
                  ))}
                </TableBody>
              </Table>
              <Pages page={page} count={AT_ONCE} total={total} onPage={turn} />
            </TableContainer>
          )
        }
      </Loaded>
    </Section>
  );
}

function Line({ row }: { row: Row }) {
  const texts = useTexts();
  return (
    <TableRow data-row={row.row} sx={{ verticalAlign: "top" }}>
      <TableCell sx={{ whiteSpace: "nowrap" }}>{`${row.sheet} · ${texts("administration.import.rowOf", { row: row.row })}`}</TableCell>
      <TableCell sx={{ whiteSpace: "nowrap", fontWeight: 600 }}>{row.code}</TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>{texts(`administration.action.${row.action}`)}</TableCell>
      <TableCell>
        {row.fields.map(({ field, label, before, after }) => (
          <Typography key={field} variant="body2" data-field={field}>
            {`${label}: `}
            {row.action === "CHANGED" && (
              <>
                <Box component="del" sx={{ color: "text.secondary" }}>
                  {before ?? texts("administration.import.empty")}
                </Box>
                {" → "}
              </>
            )}
            <strong>{after ?? texts("administration.import.empty")}</strong>
          </Typography>
        ))}
      </TableCell>
    </TableRow>
  );
}
