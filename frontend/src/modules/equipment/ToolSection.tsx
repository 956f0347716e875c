import { LinearProgress, TableCell, TableRow } from "@mui/material";
import { useRead } from "../../shared/api";
import { formatDateTime } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { CodeLink, Field, Fields, HeadedTable, Loaded, Section, Small } from "../../shared/ui";
import { usePermission } from "../security";
import type { Machine } from "./types";

interface Exchange {
  /** The tool that came in. */
  number: number;
  at: string;
  by: string;
  leftOver: number | null;
}

interface Tool {
  number: number;
  type: { code: string; nameZh: string; nameEn: string; life: number } | null;
  left: number | null;
  used: number | null;
  ending: boolean;
  exchanges: Exchange[];
}

/** The tool in a machine, how much of its life is used, and when it was changed; nothing for a machine that has told of none. */
export function ToolSection({ machine }: { machine: Machine }) {
  const texts = useTexts();
  const allowed = usePermission("execution.read");
  const tools = useRead<Tool[]>(allowed ? `execution/tools/${encodeURIComponent(machine.code)}` : undefined, ["execution", "equipment"]);
  if (!allowed || tools.data?.length === 0) return null;
  return (
    <Section id="tool" title={texts("equipment.tool.title")}>
      <Loaded query={tools}>{([tool]) => tool && <Life tool={tool} />}</Loaded>
    </Section>
  );
}

function Life({ tool }: { tool: Tool }) {
  const texts = useTexts();
  const { type, used, left } = tool;
  return (
    <>
      <Fields>
        <Field label={texts("equipment.tool.number")}><span data-tool={tool.number}>{tool.number}</span></Field>
        <Field label={texts("resources.tool-types.name", { smart_count: 1 })}>{type ? <CodeLink code={`${nameOf(type)} (${type.code})`} to={`/tool-types/${encodeURIComponent(type.code)}/show`} /> : texts("equipment.tool.noType")}</Field>
        <Field label={texts("equipment.tool.used")}>{used === null || !type ? undefined : texts("equipment.tool.usedOf", { used, life: type.life })}</Field>
        <Field label={texts("equipment.tool.left")}>{left ?? texts("equipment.tool.untold")}</Field>
        <Field label={texts("resources.equipment.fields.since")}>{tool.exchanges[0] && formatDateTime(tool.exchanges[0].at)}</Field>
      </Fields>
      {used !== null && type && <LinearProgress variant="determinate" color={tool.ending ? "error" : "primary"} value={Math.min(100, (100 * used) / type.life)} sx={{ my: 2, height: 8, borderRadius: 1 }} aria-label={texts("equipment.tool.used")} />}
      {tool.exchanges.length === 0 ? <Small>{texts("equipment.tool.never")}</Small> : <Exchanges exchanges={tool.exchanges} />}
    </>
  );
}

function Exchanges({ exchanges }: { exchanges: Exchange[] }) {
  return (
    <HeadedTable columns={["changedAt", "number", "changedBy", "leftOver"]} words="equipment.tool" sx={{ mt: 1 }}>
      {exchanges.map(({ number, at, by, leftOver }) => (
        <TableRow key={number} data-exchange={number}>
          <TableCell>{formatDateTime(at)}</TableCell>
          <TableCell>{number}</TableCell>
          <TableCell>{by}</TableCell>
          <TableCell>{leftOver ?? "–"}</TableCell>
        </TableRow>
      ))}
    </HeadedTable>
  );
}
