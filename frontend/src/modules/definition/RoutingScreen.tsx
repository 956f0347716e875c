import { Box, Chip, TableCell, TableRow } from "@mui/material";
import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { useRead } from "../../shared/api";
import { LateDiagram, useDiagramSoon } from "../../shared/diagram/LateDiagram";
import { formatDuration, formatQuantity } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { HeadedTable, Nothing, Section, Small } from "../../shared/ui";
import { usePlaceNames } from "../plant";
import { papersOfRouting, PrintButton } from "../reporting";
import { revisionPath, ROUTINGS } from "./kinds";
import { RevisionScreen } from "./RevisionScreen";
import type { CharacteristicRow, OperationRow, RevisionPage, RoutingContent } from "./types";

/** A routing: its revisions, the operations in their order, what is inspected at them, and the process that they are. */
export function RoutingScreen() {
  useDiagramSoon();
  return (
    <RevisionScreen<RoutingContent> kind={ROUTINGS}>
      {(page) => (
        <>
          <Process page={page} />
          <Operations title={page.title} operations={page.content.operations ?? []} />
        </>
      )}
    </RevisionScreen>
  );
}

function Process({ page }: { page: RevisionPage<RoutingContent> }) {
  const texts = useTexts();
  const picture = useRead<{ xml?: string | null }>(`${revisionPath(ROUTINGS, page.code, page.life.revision)}/picture`, [ROUTINGS.entity], undefined, { keep: true });
  const xml = picture.data?.xml;
  if (!xml) return null;
  return (
    <Section title={texts("definition.process")}>
      <LateDiagram picture={{ processInstanceId: "", xml, ended: false, active: [], passed: [], failed: [], called: [] }} legend={false} />
    </Section>
  );
}

const COLUMNS = ["number", "name", "workUnit", "mode", "program", "setupSeconds", "runSeconds", "loadCapacity"];
const WHOLE = { whiteSpace: "nowrap" };
const FIGURES = ["setupSeconds", "runSeconds", "loadCapacity"];

function Operations({ title, operations }: { title: string; operations: OperationRow[] }) {
  const texts = useTexts();
  return (
    <Section title={texts("definition.operations")} actions={operations.length > 0 && <PrintButton papers={papersOfRouting(title, operations.map(({ number }) => number))} />}>
      {operations.length === 0 && <Nothing text={texts("definition.noOperations")} hint={texts("definition.noOperationsHint")} />}
      {operations.length > 0 && (
        <HeadedTable columns={COLUMNS} words="definition.column" figures={FIGURES} sx={{ "& td, & th": { px: { xs: 1, lg: 2 } } }}>
          {operations.map((operation) => (
            <Operation key={operation.number} operation={operation} />
          ))}
        </HeadedTable>
      )}
    </Section>
  );
}

function Operation({ operation }: { operation: OperationRow }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const { characteristics, materials } = operation;
  const more = characteristics.length + materials.length > 0;
  const asked = useSearchParams()[0].get("operation") === operation.number;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: "center" });
  }, [asked]);
  const cell = more ? { borderBottom: 0 } : {};
  return (
    <>
      <TableRow ref={row} selected={asked} data-operation={operation.number}>
        <TableCell sx={cell}>{operation.number}</TableCell>
        <TableCell sx={cell}>
          {nameOf(operation)} {operation.look && <Chip size="small" label={texts("definition.field.look")} />}
        </TableCell>
        <TableCell sx={cell}>{placeName(operation.workUnit)}</TableCell>
        <TableCell sx={cell}>
          {texts(`definition.mode.${operation.mode}`)}
          {operation.form && <Small>{texts(`definition.form.${operation.form}`, { _: operation.form })}</Small>}
        </TableCell>
        <TableCell sx={cell}>
          <Box component="span" sx={WHOLE}>{operation.program ?? "–"}</Box>
          {operation.setupFamily && <Small>{`${texts("definition.field.setupFamily")} ${operation.setupFamily}`}</Small>}
        </TableCell>
        <TableCell align="right" sx={{ ...cell, ...WHOLE }}>{formatDuration(operation.setupSeconds)}</TableCell>
        <TableCell align="right" sx={{ ...cell, ...WHOLE }}>{formatDuration(operation.runSeconds)}</TableCell>
        <TableCell align="right" sx={cell}>{operation.loadCapacity}</TableCell>
      </TableRow>
      {more && (
        <TableRow>
          <TableCell />
          <TableCell colSpan={COLUMNS.length - 1} sx={{ pt: 0 }}>
            {characteristics.map((found) => (
              <Characteristic key={found.code} found={found} />
            ))}
            {materials.map(({ material, quantity }) => (
              <Small key={material}>{texts("definition.takes", { material, quantity: formatQuantity(quantity) })}</Small>
            ))}
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

function Characteristic({ found }: { found: CharacteristicRow }) {
  const texts = useTexts();
  const limits = found.lower == null && found.upper == null ? "" : `${found.lower ?? "…"} – ${found.upper ?? "…"} ${found.unit ?? ""}`;
  return (
    <Small>
      <strong>{found.code}</strong> {nameOf(found)} {limits && `: ${limits}`}
      {found.key ? ` · ${texts("definition.field.key")}` : ""}
      {found.tag ? ` · ${found.tag}` : ""}
    </Small>
  );
}
