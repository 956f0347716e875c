import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useRead } from "../../shared/api";
import { formatQuantity } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { CodeLink, Loaded, Section, Small, StateChip } from "../../shared/ui";
import { usePermission } from "../security";
import { PRODUCTS, revisionPage, ROUTINGS } from "./kinds";
import type { Lifecycle } from "./types";

interface Used {
  material: string;
  nameZh: string;
  nameEn: string;
  revision: string;
  state: Lifecycle;
  quantity: number;
  operation: string;
  via: string;
  level: number;
}

interface Where {
  products: Used[];
  operations: { routing: string; revision: string; state: Lifecycle; operation: string; quantity: number }[];
}

/** Into which products a material goes, all levels up, and which operations take it of themselves. */
export function WhereUsed({ material }: { material: string }) {
  const texts = useTexts();
  const allowed = usePermission("definition.read");
  const where = useRead<Where>(allowed ? `definition/where-used/${encodeURIComponent(material)}` : undefined, [PRODUCTS.entity, ROUTINGS.entity]);
  if (!allowed) return null;
  return (
    <Section title={texts("definition.whereUsed")} id="where-used">
      <Loaded query={where}>
        {({ products, operations }) =>
          products.length + operations.length === 0 ? (
            <Small>{texts("definition.nowhere")}</Small>
          ) : (
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{texts("definition.usedIn")}</TableCell>
                  <TableCell>{texts("definition.field.revision")}</TableCell>
                  <TableCell align="right">{texts("definition.field.quantity")}</TableCell>
                  <TableCell>{texts("definition.field.operation")}</TableCell>
                  <TableCell>{texts("definition.via")}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {products.map((used) => (
                  <TableRow key={`${used.material} ${used.revision} ${used.via}`} data-used-in={used.material} data-level={used.level}>
                    <TableCell sx={{ pl: 2 * used.level }}>{`${used.material} ${nameOf(used)}`}</TableCell>
                    <Revision to={revisionPage(PRODUCTS, used.material, used.revision)} {...used} />
                    <TableCell align="right">{formatQuantity(used.quantity)}</TableCell>
                    <TableCell>{used.operation}</TableCell>
                    <TableCell>{used.level > 1 ? used.via : texts("definition.directly")}</TableCell>
                  </TableRow>
                ))}
                {operations.map((used) => (
                  <TableRow key={`${used.routing} ${used.revision} ${used.operation}`} data-used-in={used.routing}>
                    <TableCell>{used.routing}</TableCell>
                    <Revision to={revisionPage(ROUTINGS, used.routing, used.revision)} {...used} />
                    <TableCell align="right">{formatQuantity(used.quantity)}</TableCell>
                    <TableCell>{used.operation}</TableCell>
                    <TableCell>{texts("definition.ofItself")}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )
        }
      </Loaded>
    </Section>
  );
}

function Revision({ to, revision, state }: { to: string; revision: string; state: Lifecycle }) {
  return (
    <TableCell>
      <CodeLink code={revision} to={to} /> <StateChip texts="definition.state" state={state} />
    </TableCell>
  );
}
