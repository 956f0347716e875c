import { Box, Button, Chip, Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { Link as RouterLink } from "react-router";
import { useRead } from "../../shared/api";
import { formatQuantity } from "../../shared/format";
import { useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { CommandState, Loaded, Section, Small, useCommand } from "../../shared/ui";
import { dayOf } from "./lot";
import { SubstituteDialog } from "./SubstituteDialog";
import { useUnitNames } from "./useUnitNames";

interface Substitute {
  substitute: string;
  name: string;
  unit: string;
  priority: number;
  quantity: number;
  substituteQuantity: number;
  twoWay: boolean;
  validFrom?: string | null;
  validTo?: string | null;
  own: boolean;
  valid: boolean;
  available: number;
}

const COLUMNS = ["priority", "material", "ratio", "valid", "available", "actions"];

/** What may take a material's place, and what there is of it now. */
export function SubstitutesSection({ material }: { material: MasterRecord }) {
  const texts = useTexts();
  const unitName = useUnitNames();
  const { canAccess } = useCanAccess({ resource: "material-definitions", action: "edit" });
  const path = `material/definitions/${encodeURIComponent(material.code)}/substitutes`;
  const substitutes = useRead<Substitute[]>(path, ["material"]);
  const removal = useCommand();
  const [adding, setAdding] = useState(false);
  const mayChange = canAccess === true && !material.archived;
  return (
    <Section id="substitutes" title={texts("material.substitutes")} actions={mayChange && <Button variant="outlined" data-add-substitute="" onClick={() => setAdding(true)}>{texts("material.addSubstitute")}</Button>}>
      <Loaded query={substitutes}>
        {(rows) =>
          rows.length === 0 ? (
            <Small>{texts("material.noSubstitutes")}</Small>
          ) : (
            <Box sx={{ overflowX: "auto" }}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {COLUMNS.map((column) => (
                      <TableCell key={column} align={column === "available" ? "right" : "left"}>{column === "actions" ? "" : texts(`material.substitute.${column}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {rows.map((row) => (
                    <TableRow key={row.substitute} data-substitute={row.substitute} sx={row.valid ? undefined : { opacity: 0.6 }}>
                      <TableCell>{row.priority}</TableCell>
                      <TableCell>
                        <Link component={RouterLink} to={`/material-definitions/${encodeURIComponent(row.substitute)}/show`}>{row.substitute}</Link> {row.name}
                        {row.twoWay && <Chip size="small" variant="outlined" sx={{ ml: 1 }} label={texts("material.substitute.twoWay")} />}
                      </TableCell>
                      <TableCell>{`${formatQuantity(row.quantity)} : ${formatQuantity(row.substituteQuantity)}`}</TableCell>
                      <TableCell>{row.validFrom || row.validTo ? `${dayOf(row.validFrom)} – ${dayOf(row.validTo)}` : texts("material.substitute.always")}</TableCell>
                      <TableCell align="right">{`${formatQuantity(row.available)} ${unitName(row.unit)}`}</TableCell>
                      <TableCell>
                        {mayChange && row.own && (
                          <Button size="small" disabled={removal.busy} onClick={() => void removal.run(`${path}/${encodeURIComponent(row.substitute)}/removal`, {})}>{texts("material.removeUnit")}</Button>
                        )}
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </Box>
          )
        }
      </Loaded>
      {removal.failure && <CommandState command={removal} />}
      {adding && <SubstituteDialog path={path} material={material} onClose={() => setAdding(false)} />}
    </Section>
  );
}
