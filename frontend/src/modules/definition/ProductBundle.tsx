import { Alert, Box, Chip, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactNode } from "react";
import { useRead } from "../../shared/api";
import { formatDuration } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { CodeLink, Loaded, Nothing, Section, Small, StateChip } from "../../shared/ui";
import { usePlaceNames } from "../plant";
import { KindIcon } from "./documents/KindIcon";
import { DOCUMENTS, PRODUCTS, revisionPage, revisionPath, ROUTINGS } from "./kinds";
import type { Bundle, BundledDocument, BundledOperation, RevisionPage } from "./types";

/** Whatever is released with a product: what changes of any of it is seen at once. */
export const useBundle = (page: RevisionPage<unknown> | undefined) =>
  useRead<Bundle>(page && `${revisionPath(PRODUCTS, page.code, page.life.revision)}/bundle`, [PRODUCTS.entity, ROUTINGS.entity, DOCUMENTS.entity]);

/** How a product is made and inspected, by which recipe, and what is read at it: what is approved with its bill of material. */
export function ProductBundle({ page }: { page: RevisionPage<unknown> }) {
  const texts = useTexts();
  const bundle = useBundle(page);
  return (
    <Loaded query={bundle}>
      {({ known, routing, operations, documents }) => (
        <>
          {!known && <Alert severity="info" sx={{ mb: 2 }} data-bundle-unknown="">{texts("definition.bundle.unknown")}</Alert>}
          {!routing && <Alert severity="warning" sx={{ mb: 2 }}>{texts("definition.bundle.noRouting")}</Alert>}
          {routing && (
            <Section
              id="bundle-routing"
              title={texts("definition.operations")}
              actions={
                <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
                  <CodeLink code={`${routing.code} ${routing.revision}`} to={revisionPage(ROUTINGS, routing.code, routing.revision)} />
                  <StateChip texts="definition.state" state={routing.state} />
                </Box>
              }
            >
              <Operations operations={operations} />
            </Section>
          )}
          {routing && <Inspections operations={operations} />}
          {routing && <Recipe operations={operations} />}
          {known && <Documents documents={documents} />}
        </>
      )}
    </Loaded>
  );
}

function Grid({ columns, figures = [], children }: { columns: string[]; figures?: string[]; children: ReactNode }) {
  const texts = useTexts();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} align={figures.includes(column) ? "right" : "left"}>
                {texts(`definition.bundle.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </Box>
  );
}

/** The operations in their order. */
export function Operations({ operations }: { operations: BundledOperation[] }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  return (
    <Grid columns={["operation", "place", "done", "setup", "run"]} figures={["setup", "run"]}>
      {operations.map(({ operation }) => (
        <TableRow key={operation.number} data-bundled-operation={operation.number}>
          <TableCell>{`${operation.number} ${nameOf(operation)}`}</TableCell>
          <TableCell>{placeName(operation.workUnit)}</TableCell>
          <TableCell>{texts(`definition.mode.${operation.mode}`)}</TableCell>
          <TableCell align="right">{formatDuration(operation.setupSeconds)}</TableCell>
          <TableCell align="right">{formatDuration(operation.runSeconds)}</TableCell>
        </TableRow>
      ))}
    </Grid>
  );
}

/** What is inspected at which operation. */
export function Inspections({ operations }: { operations: BundledOperation[] }) {
  const texts = useTexts();
  const inspected = operations.filter(({ operation }) => operation.characteristics.length > 0 || operation.look);
  return (
    <Section id="bundle-inspections" title={texts("definition.bundle.inspections")}>
      {inspected.length === 0 && <Nothing text={texts("definition.bundle.noInspections")} />}
      {inspected.length > 0 && (
        <Grid columns={["operation", "characteristic", "limits", "measured"]}>
          {inspected.flatMap(({ operation }) => [
            ...operation.characteristics.map((found) => (
              <TableRow key={`${operation.number} ${found.code}`} data-inspected={`${operation.number} ${found.code}`}>
                <TableCell>{operation.number}</TableCell>
                <TableCell>
                  {`${found.code} ${nameOf(found)} `}
                  {found.key && <Chip size="small" label={texts("definition.field.key")} />}
                </TableCell>
                <TableCell>{found.lower == null && found.upper == null ? "–" : `${found.lower ?? "…"} – ${found.upper ?? "…"} ${found.unit ?? ""}`}</TableCell>
                <TableCell>{found.tag ?? texts("definition.bundle.byPerson")}</TableCell>
              </TableRow>
            )),
            operation.look && (
              <TableRow key={`${operation.number} look`}>
                <TableCell>{operation.number}</TableCell>
                <TableCell>{texts("definition.field.look")}</TableCell>
                <TableCell>–</TableCell>
                <TableCell>{texts("definition.bundle.byPerson")}</TableCell>
              </TableRow>
            ),
          ])}
        </Grid>
      )}
    </Section>
  );
}

/** What machines are told for it: programs, what they are set up for, how many pieces go in at once, and the tools that they need. */
export function Recipe({ operations }: { operations: BundledOperation[] }) {
  const texts = useTexts();
  const programmed = operations.filter(({ operation, tools }) => operation.program || operation.setupFamily || tools.length > 0);
  return (
    <Section id="bundle-recipe" title={texts("definition.bundle.recipe")}>
      {programmed.length === 0 && <Nothing text={texts("definition.bundle.noRecipe")} />}
      {programmed.length > 0 && (
        <Grid columns={["operation", "program", "family", "load", "tools"]} figures={["load"]}>
          {programmed.map(({ operation, tools }) => (
            <TableRow key={operation.number} data-recipe={operation.number}>
              <TableCell>{`${operation.number} ${nameOf(operation)}`}</TableCell>
              <TableCell>{operation.program ?? "–"}</TableCell>
              <TableCell>{operation.setupFamily ?? "–"}</TableCell>
              <TableCell align="right">{operation.loadCapacity}</TableCell>
              <TableCell>{tools.length === 0 ? "–" : tools.map((tool) => <Small key={tool.code}>{`${tool.code} ${nameOf(tool)}`}</Small>)}</TableCell>
            </TableRow>
          ))}
        </Grid>
      )}
    </Section>
  );
}

function Documents({ documents }: { documents: BundledDocument[] }) {
  const texts = useTexts();
  return (
    <Section id="bundle-documents" title={texts("definition.bundle.documents")}>
      {documents.length === 0 && <Nothing text={texts("definition.bundle.noDocuments")} hint={texts("definition.bundle.noDocumentsHint")} />}
      {documents.length > 0 && (
        <Grid columns={["document", "readAt", "revision", "also"]}>
          {documents.map((document) => (
            <DocumentRow key={document.code} document={document} />
          ))}
        </Grid>
      )}
    </Section>
  );
}

function DocumentRow({ document }: { document: BundledDocument }) {
  const texts = useTexts();
  const { code, kind, belongsTo, revision, state, along, other, otherState } = document;
  const places = belongsTo.map(({ operation, material }) => (material ? texts("definition.bundle.everyOperation") : (operation ?? texts("definition.bundle.everyOperation"))));
  return (
    <TableRow data-bundled-document={code}>
      <TableCell>
        <Box component="span" sx={{ display: "inline-flex", gap: 0.75, alignItems: "center", verticalAlign: "middle" }}>
          <KindIcon kind={kind} fontSize="small" color="action" titleAccess={texts(`definition.document.kind.${kind}`)} />
          {`${code} ${nameOf(document)}`}
        </Box>
      </TableCell>
      <TableCell>{[...new Set(places)].join(", ") || "–"}</TableCell>
      <TableCell>
        {revision ? <CodeLink code={revision} to={revisionPage(DOCUMENTS, code, revision)} /> : "–"} {state && <StateChip texts="definition.state" state={state} />}
        {along && <Small>{texts("definition.bundle.along")}</Small>}
      </TableCell>
      <TableCell>
        {other && (
          <>
            <CodeLink code={other} to={revisionPage(DOCUMENTS, code, other)} /> <StateChip texts="definition.state" state={otherState} />
          </>
        )}
      </TableCell>
    </TableRow>
  );
}
