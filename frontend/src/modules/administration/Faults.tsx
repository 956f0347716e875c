import Download from "@mui/icons-material/Download";
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { useState } from "react";
import { apiUrl, usePage } from "../../shared/api";
import { useLocaleCode, useTexts } from "../../shared/language";
import { Loaded, Pages, Section, Small } from "../../shared/ui";
import { TOPICS, type Fault, type Import } from "./types";

const AT_ONCE = 100;

/** Everything that is wrong in the file, by sheet, cell and column, with the way out. */
export function Faults({ one }: { one: Import }) {
  const texts = useTexts();
  const language = useLocaleCode();
  const [page, turn] = useState(0);
  const faults = usePage<Fault>(`administration/imports/${one.code}/faults`, { page, count: AT_ONCE }, TOPICS);
  return (
    <Section
      id="faults"
      title={`${texts("administration.import.faults")} (${one.faults})`}
      actions={
        <Button startIcon={<Download />} href={apiUrl(`administration/imports/${one.code}/faults/file?language=${language}`)} download data-take="faults">
          {texts("administration.import.faultList")}
        </Button>
      }
    >
      <Loaded query={faults}>
        {({ rows: found, total }) => (
          <TableContainer>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {["place", "column", "value", "wrong"].map((heading) => (
                    <TableCell key={heading}>{texts(`administration.import.${heading}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {found.map((fault) => (
                  <FaultLine key={fault.id} fault={fault} />
                ))}
              </TableBody>
            </Table>
            <Pages page={page} count={AT_ONCE} total={total} onPage={turn} />
          </TableContainer>
        )}
      </Loaded>
    </Section>
  );
}

function FaultLine({ fault }: { fault: Fault }) {
  const texts = useTexts();
  const row = fault.row ? texts("administration.import.rowOf", { row: fault.row }) : undefined;
  return (
    <TableRow data-fault={fault.cell ?? fault.row ?? ""} sx={{ verticalAlign: "top" }}>
      <TableCell sx={{ whiteSpace: "nowrap" }}>
        {[fault.sheet ?? texts("administration.import.wholeFile"), fault.cell ?? row].filter(Boolean).join(" · ")}
      </TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>{fault.column ?? "–"}</TableCell>
      <TableCell sx={{ wordBreak: "break-word", minWidth: 100, maxWidth: 240 }}>{fault.value ?? <Small>{texts("administration.import.empty")}</Small>}</TableCell>
      <TableCell sx={{ minWidth: 260 }}>
        <Typography variant="body2">{fault.text}</Typography>
        {fault.cure && <Small>{fault.cure}</Small>}
      </TableCell>
    </TableRow>
  );
}
