import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { formatDayTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { ListDialogs } from "../../../shared/lists";
import { Small } from "../../../shared/ui";
import { usePermission, useSession } from "../session";
import { EndSession } from "./EndSession";
import { browserName, type OpenSession } from "./session";

const COLUMNS = ["browser", "address", "since", "lastSeenAt"];

/** Where one person is signed in. */
export function SessionTable({ sessions }: { sessions: OpenSession[] }) {
  const texts = useTexts();
  return <ListDialogs>{sessions.length === 0 ? <Small>{texts("security.sessions.none")}</Small> : <Sessions sessions={sessions} />}</ListDialogs>;
}

function Sessions({ sessions }: { sessions: OpenSession[] }) {
  const texts = useTexts();
  const mayManage = usePermission("security.manage");
  const own = useSession().data?.userName;
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{texts(`resources.sessions.fields.${column}`)}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {sessions.map((session) => (
            <TableRow key={session.id} data-session={session.userName}>
              <TableCell title={session.userAgent}>{browserName(session.userAgent)}</TableCell>
              <TableCell>{session.address}</TableCell>
              <TableCell>{formatDayTime(session.since)}</TableCell>
              <TableCell>{formatDayTime(session.lastSeenAt)}</TableCell>
              <TableCell align="right">{(mayManage || session.userName === own) && <EndSession session={session} />}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
