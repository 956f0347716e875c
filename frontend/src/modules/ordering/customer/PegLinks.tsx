import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useRead } from "../../../shared/api";
import { formatQuantity } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { CodeLink, Section, StateChip } from "../../../shared/ui";
import type { Peg, Pegging } from "../types";
import { customerOrderPage, productionOrderPage } from "./pages";

/** On a production order's page: what it is made for and what is made for it; nothing for an order that stands alone. */
export function PegLinks({ code }: { code: string }) {
  const texts = useTexts();
  const { data } = useRead<Pegging>(`ordering/production-orders/${encodeURIComponent(code)}/pegging`, ["ordering"], 10_000);
  if (!data?.madeFor) return null;
  return (
    <Section title={texts("ordering.pegs.title")}>
      <Box sx={{ display: "grid", gap: 1 }}>
        <MadeFor peg={data.madeFor} />
        {data.needs.map((peg) => (
          <Needs key={peg.id} peg={peg} />
        ))}
      </Box>
    </Section>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1.5, rowGap: 0.5 }}>
      <Typography variant="body2" color="text.secondary" sx={{ minWidth: 88 }}>
        {label}
      </Typography>
      {children}
    </Box>
  );
}

function MadeFor({ peg }: { peg: Peg }) {
  const texts = useTexts();
  return (
    <Line label={texts("ordering.pegs.madeFor")}>
      {peg.parent && (
        <span data-made-for={peg.parent}>
          <CodeLink code={peg.parent} to={productionOrderPage(peg.parent)} /> {peg.parentMaterial}
        </span>
      )}
      <span>
        <CodeLink code={peg.customerOrder} to={customerOrderPage(peg.customerOrder)} />
      </span>
      <span>{texts("ordering.pegs.brought", { there: formatQuantity(peg.supplied), ordered: formatQuantity(peg.ordered) })}</span>
    </Line>
  );
}

function Needs({ peg }: { peg: Peg }) {
  const texts = useTexts();
  const there = Number(peg.fromStock) + Number(peg.supplied);
  return (
    <Line label={texts("ordering.pegs.needs")}>
      <span data-needs={peg.material}>{`${formatQuantity(peg.required)} × ${peg.material} ${peg.materialName}`}</span>
      {peg.productionOrder && <CodeLink code={peg.productionOrder} to={productionOrderPage(peg.productionOrder)} />}
      {peg.state && <StateChip texts="ordering.state" state={peg.state} />}
      <span>{texts("ordering.tree.thereOf", { there: formatQuantity(there), required: formatQuantity(peg.required) })}</span>
    </Line>
  );
}
