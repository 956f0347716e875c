import { Box, Button, Chip, FormControlLabel, Switch, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { Fragment, useState } from "react";
import { Title } from "react-admin";
import { Link, useNavigate, useParams } from "react-router";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { useRecordKeys, valueText, type RecordKind } from "../../shared/record";
import { COLOURS, Loaded, Nothing, Section } from "../../shared/ui";
import { COLOUR, TINT } from "./differenceLook";
import { DOCUMENTS, PRODUCTS, revisionPage, revisionPath, ROUTINGS } from "./kinds";
import type { RowDifference } from "./types";

export const ProductComparison = () => <ComparePage kind={PRODUCTS} />;

export const RoutingComparison = () => <ComparePage kind={ROUTINGS} />;

export const DocumentComparison = () => <ComparePage kind={DOCUMENTS} />;

/** Two revisions side by side: what was added, removed and changed, row by row and field by field. */
function ComparePage({ kind }: { kind: RecordKind }) {
  const { code = "", revision = "", other = "" } = useParams();
  const texts = useTexts();
  const navigate = useNavigate();
  const [all, setAll] = useState(false);
  const page = revisionPage(kind, code, revision);
  const compared = useRead<{ rows: RowDifference[] }>(`${revisionPath(kind, code, revision)}/comparison?with=${encodeURIComponent(other)}`, [kind.entity]);
  useRecordKeys({ back: () => void navigate(page) });
  return (
    <>
      <Title title={texts("definition.comparing", { code, one: other, other: revision })} />
      <Section
        title={texts("definition.comparing", { code, one: other, other: revision })}
        actions={
          <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap" }}>
            <FormControlLabel control={<Switch checked={all} onChange={(_, on) => setAll(on)} />} label={texts("definition.showSame")} />
            <Button component={Link} to={revisionPage(kind, code, other, `/compare/${encodeURIComponent(revision)}`)}>{texts("definition.swap")}</Button>
            <Button variant="outlined" component={Link} to={page} data-back="">{texts("definition.backToRevision", { revision })}</Button>
          </Box>
        }
      >
        <Loaded query={compared}>
          {({ rows }) => {
            const shown = rows.filter(({ kind: difference }) => all || difference !== "SAME");
            return shown.length === 0 ? <Nothing text={texts("definition.alike")} /> : <Differences kind={kind} rows={shown} one={other} other={revision} all={all} />;
          }}
        </Loaded>
      </Section>
    </>
  );
}

interface DifferencesProps {
  kind: RecordKind;
  rows: RowDifference[];
  one: string;
  other: string;
  all: boolean;
}

function Differences({ kind, rows, one, other, all }: DifferencesProps) {
  const texts = useTexts();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: "34%" }}>{texts("shared.record.field")}</TableCell>
          <TableCell sx={{ width: "33%" }}>{one}</TableCell>
          <TableCell sx={{ width: "33%" }}>{other}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Fragment key={`${row.table} ${row.key}`}>
            <TableRow data-row={`${row.table} ${row.key}`.trim()} data-difference={row.kind}>
              <TableCell colSpan={3} sx={{ bgcolor: `${COLOUR[row.kind]}${TINT}` }}>
                <strong>{`${texts(`definition.row.${row.table}`)} ${row.key}`}</strong>{" "}
                <Chip size="small" label={texts(`definition.difference.${row.kind}`)} sx={{ bgcolor: COLOUR[row.kind], color: "#fff" }} />
              </TableCell>
            </TableRow>
            {row.fields
              .filter(({ differs, before, after }) => differs || (all && (before ?? after) !== null))
              .map(({ field, before, after, differs }) => (
                <TableRow key={field} data-field={field}>
                  <TableCell sx={{ pl: 4 }}>{texts(`definition.field.${field}`, { _: field })}</TableCell>
                  <TableCell sx={differs && row.kind === "CHANGED" ? { bgcolor: `${COLOURS.bad}${TINT}` } : {}}>{valueText(kind, field, before, texts)}</TableCell>
                  <TableCell sx={differs && row.kind === "CHANGED" ? { bgcolor: `${COLOURS.good}${TINT}` } : {}}>{valueText(kind, field, after, texts)}</TableCell>
                </TableRow>
              ))}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
