import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useRead } from "../../shared/api";
import { formatQuantity } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { Loaded, Section, Small } from "../../shared/ui";
import { usePermission } from "../security";
import type { SectionProps } from "./sections";

interface Lying {
  place: string;
  material: string;
  nameZh: string;
  nameEn: string;
  lot: string;
  grade: string;
  quantity: number;
  unit: string;
}

interface Contents {
  stock: Lying[];
  boxes: { place: string; code: string }[];
}

/** What lies and stands at the place or below it. */
export function ContentsSection({ place }: SectionProps) {
  const texts = useTexts();
  const allowed = usePermission("material.read");
  const contents = useRead<Contents>(allowed ? `material/places/${encodeURIComponent(place.code)}/contents` : undefined, ["material", "execution"]);
  if (!allowed) return null;
  return (
    <Section id="contents" title={texts("plant.contents")}>
      <Loaded query={contents}>
        {({ stock, boxes }) => (
          <>
            {stock.length === 0 && boxes.length === 0 && <Small>{texts("plant.nothingLies")}</Small>}
            {stock.length > 0 && <Stock stock={stock} />}
            {boxes.length > 0 && (
              <Typography variant="body2" sx={{ mt: 1 }} data-boxes="">
                {`${texts("plant.boxes")}: ${boxes.map((box) => (box.place === place.code ? box.code : `${box.code} (${box.place})`)).join(", ")}`}
              </Typography>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

const COLUMNS = ["place", "material", "lot", "quantity"];

function Stock({ stock }: { stock: Lying[] }) {
  const texts = useTexts();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableCell key={column} align={column === "quantity" ? "right" : "left"}>
              {texts(`plant.stock.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {stock.map((line) => (
          <TableRow key={`${line.place} ${line.material} ${line.lot} ${line.grade}`} data-lying={line.material}>
            <TableCell>{line.place}</TableCell>
            <TableCell>
              {nameOf(line)}
              <Small>{line.material}</Small>
            </TableCell>
            <TableCell>{line.lot || "–"}</TableCell>
            <TableCell align="right">{`${formatQuantity(line.quantity)} ${texts(`material.unit.${line.unit}`, { _: line.unit })}`}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
