import { Button, TableCell, TableRow, Typography } from "@mui/material";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { listOf, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { HeadedTable, Loaded, ReasonDialog, Section, Small, StateChip } from "../../shared/ui";
import { usePlantDay } from "../plant/calendar";
import { formatDay } from "./day";
import { GrantDialog } from "./GrantDialog";
import { levelName } from "./levels";
import type { HeldQualification, QualificationType } from "./types";

type Asked = { renew?: HeldQualification; revoke?: HeldQualification };

/** What a person was granted, with the state of each row today; what is renewed or revoked stays in the list. */
export function Held({ person }: { person: MasterRecord }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "persons", action: "edit" });
  const path = `personnel/persons/${encodeURIComponent(person.code)}/qualifications`;
  const held = useRead<HeldQualification[]>(path, ["personnel"]);
  const types = useRead<QualificationType[]>(listOf("personnel/qualifications", { filter: { archived: "any" } }), ["personnel"]).data ?? [];
  const today = usePlantDay();
  const [asked, ask] = useState<Asked>();
  const mayChange = canAccess === true && !person.archived;
  return (
    <Section
      id="held"
      title={texts("personnel.held")}
      actions={
        mayChange && (
          <Button variant="outlined" data-grant="" onClick={() => ask({})}>
            {texts("personnel.grant")}
          </Button>
        )
      }
    >
      <Loaded query={held}>
        {(rows) => (rows.length === 0 ? <Small>{texts("personnel.noneHeld")}</Small> : <Rows rows={rows} types={types} ask={mayChange ? ask : undefined} />)}
      </Loaded>
      {asked && !asked.revoke && today && <GrantDialog path={path} types={types} today={today} renewed={asked.renew} onClose={() => ask(undefined)} />}
      {asked?.revoke && (
        <ReasonDialog
          title={texts("personnel.revokeTitle", { name: nameOf(types.find(({ code }) => code === asked.revoke?.qualification) ?? {}) })}
          hint={texts("personnel.revokeHint")}
          confirm={texts("personnel.revoke")}
          path={`${path}/${asked.revoke.id}/revoke`}
          onClose={() => ask(undefined)}
        />
      )}
    </Section>
  );
}

function Rows({ rows, types, ask }: { rows: HeldQualification[]; types: QualificationType[]; ask?: (asked: Asked) => void }) {
  return (
    <HeadedTable columns={["qualification", "state", "validity", "issuedBy", "document"]} words="personnel.column" end={ask && <TableCell />}>
      {rows.map((row) => (
        <HeldRow key={row.id} row={row} type={types.find(({ code }) => code === row.qualification)} ask={ask} />
      ))}
    </HeadedTable>
  );
}

function HeldRow({ row, type, ask }: { row: HeldQualification; type?: QualificationType; ask?: (asked: Asked) => void }) {
  const texts = useTexts();
  const level = levelName(type, row.level);
  const mayRenew = row.state !== "REVOKED" && row.expiresOn !== null && !row.outlasted;
  return (
    <TableRow data-held={row.qualification} data-held-state={row.state}>
      <TableCell>{[type ? nameOf(type) : row.qualification, level].filter(Boolean).join(" · ")}</TableCell>
      <TableCell>
        <StateChip texts="personnel.state" state={row.state} />
        {row.outlasted && row.state !== "REVOKED" && <Small>{texts("personnel.outlasted")}</Small>}
        {row.revokeReason && <Typography variant="caption" component="div" color="text.secondary">{row.revokeReason}</Typography>}
      </TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>{`${formatDay(row.validFrom)} – ${row.expiresOn ? formatDay(row.expiresOn) : texts("personnel.forEver")}`}</TableCell>
      <TableCell>{row.issuedBy ?? "–"}</TableCell>
      <TableCell>{row.document ?? "–"}</TableCell>
      {ask && (
        <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
          {mayRenew && <Button size="small" data-renew="" onClick={() => ask({ renew: row })}>{texts("personnel.renew")}</Button>}
          {row.state !== "REVOKED" && <Button size="small" color="error" data-revoke="" onClick={() => ask({ revoke: row })}>{texts("personnel.revoke")}</Button>}
        </TableCell>
      )}
    </TableRow>
  );
}
