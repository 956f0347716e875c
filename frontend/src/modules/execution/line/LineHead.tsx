import { Box, Chip, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { OrderInLine } from "./types";
import { useView } from "./ViewContext";

interface Props {
  orders: OrderInLine[];
  onOrder: (order: string | undefined) => void;
}

/** Which order to look for; many are pushed aside rather than the picture down. */
export function LineHead({ orders, onOrder }: Props) {
  const texts = useTexts();
  const { order, picture, names } = useView();
  return (
    <Box role="group" aria-label={texts("execution.line.follow")} sx={{ display: "flex", gap: 0.75, alignItems: "center", flexShrink: 0, overflowX: "auto", py: "3px" }}>
      <Typography component="span" sx={{ fontSize: "0.82rem", fontWeight: 650, whiteSpace: "nowrap" }}>
        {texts("execution.line.follow")}
      </Typography>
      <OrderChip label={texts("execution.line.allOrders")} on={order === undefined} onClick={() => onOrder(undefined)} />
      {orders.map(({ code, material, quantities: { good, ordered, replenished, overProduced } }) => (
        <OrderChip
          key={code}
          code={code}
          colour={picture.colours.get(material)}
          label={`${code} · ${names.get(material) ?? material} · ${texts("execution.line.goodOf", { good, pieces: ordered + replenished + overProduced })}`}
          on={order === code}
          onClick={() => onOrder(order === code ? undefined : code)}
        />
      ))}
    </Box>
  );
}

interface ChipProps {
  code?: string;
  colour?: string;
  label: string;
  on: boolean;
  onClick: () => void;
}

function OrderChip({ code, colour, label, on, onClick }: ChipProps) {
  return (
    <Chip
      data-follow={code ?? ""}
      label={label}
      icon={colour ? <Box component="span" sx={{ width: 11, height: 11, borderRadius: "3px", bgcolor: colour, border: "1px solid #fff", ml: "8px !important" }} /> : undefined}
      color={on ? "primary" : "default"}
      variant={on ? "filled" : "outlined"}
      aria-pressed={on}
      onClick={onClick}
      sx={{ height: 32, fontWeight: on ? 700 : 500 }}
    />
  );
}
