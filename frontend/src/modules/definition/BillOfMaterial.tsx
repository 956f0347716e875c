import { Button, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState, type ReactNode } from "react";
import { useRead } from "../../shared/api";
import { formatQuantity } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { CodeLink, Loaded, Nothing, Section } from "../../shared/ui";
import { PRODUCTS, revisionPage, revisionPath } from "./kinds";
import type { BomNode } from "./types";

const PERCENT = 100;
const INDENT = 3;

/** What goes into a revision of a product, one level deep or as deep as it goes. */
export function BillOfMaterial({ product, revision, children }: { product: string; revision: string; children?: ReactNode }) {
  const texts = useTexts();
  const [deep, setDeep] = useState(false);
  const tree = useRead<BomNode[]>(`${revisionPath(PRODUCTS, product, revision)}/tree`, [PRODUCTS.entity]);
  return (
    <Section
      title={texts("definition.bom")}
      actions={
        <Button size="small" data-deep={deep} onClick={() => setDeep(!deep)}>
          {texts(deep ? "definition.oneLevel" : "definition.allLevels")}
        </Button>
      }
    >
      {children}
      <Loaded query={tree}>{(parts) => (parts.length === 0 ? <Nothing text={texts("definition.noParts")} hint={texts("definition.noPartsHint")} /> : <Parts parts={parts} deep={deep} />)}</Loaded>
    </Section>
  );
}

function Parts({ parts, deep }: { parts: BomNode[]; deep: boolean }) {
  const texts = useTexts();
  return (
    <Table size="small" sx={{ mt: 1.5 }}>
      <TableHead>
        <TableRow>
          <TableCell>{texts("definition.field.material")}</TableCell>
          <TableCell align="right">{texts("definition.field.quantity")}</TableCell>
          {deep && <TableCell align="right">{texts("definition.total")}</TableCell>}
          <TableCell>{texts("definition.field.operation")}</TableCell>
          <TableCell align="right">{texts("definition.scrap")}</TableCell>
          <TableCell>{texts("definition.made")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {parts.map((part) => (
          <Part key={part.material} part={part} deep={deep} level={0} />
        ))}
      </TableBody>
    </Table>
  );
}

function Part({ part, deep, level }: { part: BomNode; deep: boolean; level: number }) {
  const texts = useTexts();
  const unit = part.unit ? ` ${texts(`material.unit.${part.unit}`, { _: part.unit })}` : "";
  return (
    <>
      <TableRow data-part={part.material}>
        <TableCell sx={{ pl: 2 + INDENT * level }}>
          {part.material} {nameOf(part)}
        </TableCell>
        <TableCell align="right">{formatQuantity(part.quantity) + unit}</TableCell>
        {deep && <TableCell align="right">{formatQuantity(part.total) + unit}</TableCell>}
        <TableCell>{part.operation}</TableCell>
        <TableCell align="right">{part.scrapAllowance > 0 ? `${formatQuantity(part.scrapAllowance * PERCENT)} %` : "–"}</TableCell>
        <TableCell>{part.revision ? <CodeLink code={part.revision} to={revisionPage(PRODUCTS, part.material, part.revision)} /> : "–"}</TableCell>
      </TableRow>
      {deep && part.parts.map((below) => <Part key={below.material} part={below} deep level={level + 1} />)}
    </>
  );
}
