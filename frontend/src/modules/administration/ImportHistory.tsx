import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { listOf, useRead } from "../../shared/api";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CodeLink, Loaded, Nothing, Section, StateChip } from "../../shared/ui";
import { TOPICS, type Import } from "./types";
import { usePersonNames } from "../security";

const AT_ONCE = 50;
const MOST = 500;

/** The files that were given, the newest first. */
export function ImportHistory() {
  const texts = useTexts();
  const names = usePersonNames();
  const [count, setCount] = useState(AT_ONCE);
  const imports = useRead<Import[]>(listOf("administration/imports", { count }), TOPICS, undefined, { keep: true });
  return (
    <Section id="imports" title={texts("administration.exchange.history")}>
      <Loaded query={imports}>
        {(found) =>
          found.length === 0 ? (
            <Nothing text={texts("administration.exchange.none")} hint={texts("administration.exchange.noneHint")} />
          ) : (
            <TableContainer>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell />
                    <TableCell>{texts("administration.import.file")}</TableCell>
                    <TableCell>{texts("administration.import.by")}</TableCell>
                    <TableCell>{texts("administration.import.begun")}</TableCell>
                    <TableCell align="right">{texts("administration.action.ADDED")}</TableCell>
                    <TableCell align="right">{texts("administration.action.CHANGED")}</TableCell>
                    <TableCell align="right">{texts("administration.import.faults")}</TableCell>
                    <TableCell />
                  </TableRow>
                </TableHead>
                <TableBody>
                  {found.map((one) => (
                    <TableRow key={one.code} data-import={one.code}>
                      <TableCell>
                        <CodeLink code={one.code} to={`/imports/${one.code}`} />
                      </TableCell>
                      <TableCell sx={{ wordBreak: "break-word" }}>{one.fileName}</TableCell>
                      <TableCell>{names(one.person)}</TableCell>
                      <TableCell>{formatDateTime(one.startedAt)}</TableCell>
                      <TableCell align="right">{one.added}</TableCell>
                      <TableCell align="right">{one.changed}</TableCell>
                      <TableCell align="right">{one.faults}</TableCell>
                      <TableCell>
                        <StateChip texts="administration.state" state={one.state} />
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
              {found.length >= count && count < MOST && <Button onClick={() => setCount(MOST)}>{texts("administration.exchange.older")}</Button>}
            </TableContainer>
          )
        }
      </Loaded>
    </Section>
  );
}
