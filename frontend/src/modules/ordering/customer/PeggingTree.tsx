import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { formatQuantity } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { CodeLink, Section, StateChip } from "../../../shared/ui";
import { QuantityBar, useProgress, type Quantities } from "../../execution";
import type { CustomerOrderDetails, Peg } from "../types";
import { Branch } from "./Branch";
import { DueText } from "./DueText";
import { productionOrderPage } from "./pages";

/** Everything that is made for a customer order, each order below the one that it is made for. */
export function PeggingTree({ order }: { order: CustomerOrderDetails }) {
  const texts = useTexts();
  const progress = useProgress(order.needs.flatMap(({ workOrder }) => workOrder ?? []));
  return (
    <Section title={texts("ordering.tree.title")}>
      <Box sx={{ overflowX: "auto" }}>
        <Table size="small" sx={{ "& td, & th": { px: 1 } }}>
          <TableHead>
            <TableRow>
              {["order", "state", "due", "needed"].map((column) => (
                <TableCell key={column}>{texts(`ordering.tree.${column}`)}</TableCell>
              ))}
              <TableCell sx={{ width: "34%" }}>{texts("ordering.tree.pieces")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {order.needs.map((peg) => (
              <PegRow key={peg.id} peg={peg} below={order.needs.filter(({ parent }) => parent !== null && parent === peg.productionOrder)} quantities={progress.get(peg.workOrder ?? "")} />
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}

function PegRow({ peg, below, quantities }: { peg: Peg; below: Peg[]; quantities: Quantities | undefined }) {
  const texts = useTexts();
  return (
    <TableRow hover data-peg={peg.productionOrder ?? peg.material}>
      <TableCell>
        <Branch level={peg.level}>
          <b>{peg.productionOrder ? <CodeLink code={peg.productionOrder} to={productionOrderPage(peg.productionOrder)} /> : texts("ordering.tree.fromStock")}</b>
          <Typography variant="body2">{`${peg.material} ${peg.materialName}`}</Typography>
        </Branch>
      </TableCell>
      <TableCell>
        {peg.state ? <StateChip texts="ordering.state" state={peg.state} /> : "–"}
        {peg.state === "ON_HOLD" && <WhyHeld below={below} />}
      </TableCell>
      <TableCell>{peg.due ? <DueText due={peg.due} state={peg.state} /> : "–"}</TableCell>
      <TableCell>
        <Needed peg={peg} />
      </TableCell>
      <TableCell>{peg.productionOrder && (quantities ? <QuantityBar quantities={quantities} compact /> : <NotAsked peg={peg} />)}</TableCell>
    </TableRow>
  );
}

/** An order on hold waits for what is made for it, or for something that its own page tells. */
function WhyHeld({ below }: { below: Peg[] }) {
  const texts = useTexts();
  const awaited = below.filter((peg) => Number(peg.fromStock) + Number(peg.supplied) < Number(peg.required)).map(({ material, materialName }) => ({ material, materialName }));
  return (
    <Typography variant="body2" color="text.secondary" data-waits-for={awaited.map(({ material }) => material).join(" ")}>
      {awaited.length > 0 ? texts("ordering.tree.waitsFor", { materials: awaited.map(({ materialName }) => materialName).join(", ") }) : texts("ordering.tree.heldElse")}
    </Typography>
  );
}

/** What the parent needs, where it comes from, and how much of it lies there. */
function Needed({ peg }: { peg: Peg }) {
  const texts = useTexts();
  const there = Number(peg.fromStock) + Number(peg.supplied);
  return (
    <>
      <Box sx={{ whiteSpace: "nowrap" }}>{texts("ordering.tree.thereOf", { there: formatQuantity(there), required: formatQuantity(peg.required) })}</Box>
      {peg.fromStock > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: "nowrap" }}>
          {texts("ordering.tree.stockGave", { count: formatQuantity(peg.fromStock) })}
        </Typography>
      )}
    </>
  );
}

function NotAsked({ peg }: { peg: Peg }) {
  const texts = useTexts();
  return <Typography variant="body2" color="text.secondary">{texts("ordering.tree.notStarted", { count: formatQuantity(peg.ordered) })}</Typography>;
}
