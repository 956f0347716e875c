import { Box, Typography } from "@mui/material";
import { formatQuantity } from "../../shared/format";
import { usePlaceNames } from "../plant";
import { useUnitNames } from "./useUnitNames";

export interface Lying {
  place: string;
  quantity: number;
}

/** How much lies in each place. */
export function LyingIn({ places, unit }: { places: Lying[]; unit: string | null | undefined }) {
  const placeName = usePlaceNames();
  const unitName = useUnitNames();
  return places.map(({ place, quantity }) => (
    <Box key={place} data-lies-in={place} sx={{ display: "flex", gap: 2, minHeight: 32, alignItems: "center" }}>
      <Typography sx={{ minWidth: 260 }}>{`${placeName(place)} (${place})`}</Typography>
      <Typography sx={{ fontVariantNumeric: "tabular-nums" }}>{`${formatQuantity(quantity)} ${unitName(unit)}`}</Typography>
    </Box>
  ));
}
