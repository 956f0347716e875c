import { Alert, Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState, type ReactNode } from "react";
import { useRead } from "../../../shared/api";
import { formatDateTime } from "../../../shared/format";
import { nameOf, useTexts } from "../../../shared/language";
import type { RecordKind } from "../../../shared/record";
import { CodeLink, Loaded, Section, Small } from "../../../shared/ui";
import { BillOfMaterial } from "../../definition/BillOfMaterial";
import { KindIcon } from "../../definition/documents/KindIcon";
import { DOCUMENTS, PRODUCTS, revisionPage, ROUTINGS } from "../../definition/kinds";
import { Inspections, Operations, Recipe } from "../../definition/ProductBundle";
import type { BundledDocument, BundledOperation, Lifecycle } from "../../definition/types";
import { usePermission } from "../../security";

interface Held {
  code: string;
  revision: string;
  state: Lifecycle;
  /** The revision that new orders go by, where it is another one. */
  inForce?: string | null;
}

interface Path {
  boundAt?: string | null;
  held: { routing: Held; nameZh: string; nameEn: string; operations: BundledOperation[]; documents: BundledDocument[] };
}

interface Bundle {
  product: Held;
  begun: boolean;
  paths: Path[];
}

const TOPICS = [PRODUCTS.entity, ROUTINGS.entity, DOCUMENTS.entity, "execution", "ordering"];

/** By which revisions an order goes, whatever has come into force since. */
export function OrderBundle({ code }: { code: string }) {
  const texts = useTexts();
  const readsWork = usePermission("execution.read");
  const allowed = usePermission("definition.read") && readsWork;
  const [open, setOpen] = useState(false);
  const bundle = useRead<Bundle>(allowed ? `execution/work-orders/${encodeURIComponent(code)}/bundle` : undefined, TOPICS);
  if (!allowed) return null;
  return (
    <>
      <Section
        id="bundle"
        title={texts("execution.bundle.title")}
        actions={
          <Button size="small" data-bundle-open={open} onClick={() => setOpen(!open)}>
            {texts(open ? "execution.bundle.less" : "execution.bundle.more")}
          </Button>
        }
      >
        <Loaded query={bundle}>{(found) => <Revisions bundle={found} />}</Loaded>
      </Section>
      {open && bundle.data && <Content bundle={bundle.data} />}
    </>
  );
}

/** What stands in them, as on the product's own page. */
function Content({ bundle: { product, paths } }: { bundle: Bundle }) {
  const texts = useTexts();
  const { operations } = paths[0].held;
  return (
    <>
      <BillOfMaterial product={product.code} revision={product.revision} />
      <Section id="bundle-routing" title={texts("definition.operations")}>
        <Operations operations={operations} />
      </Section>
      <Inspections operations={operations} />
      <Recipe operations={operations} />
    </>
  );
}

const isNewer = ({ product, paths }: Bundle) =>
  Boolean(product.inForce) || paths.some(({ boundAt, held }) => Boolean(held.routing.inForce) || (Boolean(boundAt) && held.documents.some(({ other }) => other)));

function Revisions({ bundle }: { bundle: Bundle }) {
  const texts = useTexts();
  const { product, begun, paths } = bundle;
  return (
    <>
      {isNewer(bundle) && <Alert severity="info" sx={{ mb: 1.5 }} data-newer="">{texts(begun ? "execution.bundle.newer" : "execution.bundle.newerThanPlanned")}</Alert>}
      <Box sx={{ overflowX: "auto" }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {["what", "revision", "inForce"].map((column) => (
                <TableCell key={column}>{texts(`execution.bundle.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            <Row kind={PRODUCTS} code={product.code} revision={product.revision} state={product.state} inForce={product.inForce}>{texts("execution.bundle.product")}</Row>
            {paths.map((path, index) => (
              <PathRows key={path.held.routing.code + path.held.routing.revision} path={path} rework={index > 0} />
            ))}
          </TableBody>
        </Table>
      </Box>
      <Box sx={{ mt: 1 }}>
        <Small>{paths[0].boundAt ? texts("execution.bundle.boundAt", { at: formatDateTime(paths[0].boundAt) }) : texts(begun ? "execution.bundle.neverBound" : "execution.bundle.notBound")}</Small>
      </Box>
    </>
  );
}

function PathRows({ path: { boundAt, held }, rework }: { path: Path; rework: boolean }) {
  const texts = useTexts();
  const { routing, documents } = held;
  return (
    <>
      <Row kind={ROUTINGS} code={routing.code} revision={routing.revision} state={routing.state} inForce={routing.inForce}>
        {texts(rework ? "execution.bundle.rework" : "execution.bundle.routing")}
        {rework && <Small>{nameOf(held)}</Small>}
      </Row>
      {documents.map((document) => (
        <DocumentRow key={document.code} document={document} bound={Boolean(boundAt)} />
      ))}
    </>
  );
}

/** While nothing is bound, the revision in force is the one that would be read. */
function DocumentRow({ document, bound }: { document: BundledDocument; bound: boolean }) {
  const texts = useTexts();
  const { code, kind, revision, state, other, otherState } = document;
  return (
    <Row kind={DOCUMENTS} code={code} revision={bound ? revision : other} state={bound ? state : otherState} inForce={bound ? other : undefined} came={bound && !revision}>
      <Box component="span" sx={{ display: "inline-flex", gap: 0.75, alignItems: "center", verticalAlign: "middle" }}>
        <KindIcon kind={kind} fontSize="small" color="action" titleAccess={texts(`definition.document.kind.${kind}`)} />
        {nameOf(document)}
      </Box>
    </Row>
  );
}

interface RowProps {
  kind: RecordKind;
  code: string;
  revision?: string | null;
  state?: Lifecycle | null;
  inForce?: string | null;
  /** It came into force after the order had begun, and is not read for it. */
  came?: boolean;
  children: ReactNode;
}

function Row({ kind, code, revision, state, inForce, came, children }: RowProps) {
  const texts = useTexts();
  const ended = state !== "EFFECTIVE";
  return (
    <TableRow data-held={`${code} ${revision ?? ""}`.trim()}>
      <TableCell>{children}</TableCell>
      <TableCell>{revision ? <CodeLink code={`${code} ${revision}`} to={revisionPage(kind, code, revision)} /> : "–"}</TableCell>
      <TableCell data-in-force={inForce ?? ""}>
        {inForce ? <CodeLink code={`${code} ${inForce}`} to={revisionPage(kind, code, inForce)} /> : texts(ended ? "execution.bundle.none" : "execution.bundle.same")}
        {came && <Small>{texts("execution.bundle.came")}</Small>}
      </TableCell>
    </TableRow>
  );
}
