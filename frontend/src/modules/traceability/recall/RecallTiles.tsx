import { Box, Paper, Typography } from "@mui/material";
import { formatNumber } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { COLOURS, type Meaning } from "../../../shared/ui";
import { tilesOf } from "./tiles";
import type { Recall } from "./types";

/** How many units there are, of what, and where one has to look for them. */
export function RecallTiles({ recall }: { recall: Recall }) {
  const texts = useTexts();
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))", gap: 1.5, mb: 2 }}>
      {recall.materials.map(({ material, name, units }) => (
        <Tile key={material} id={material} count={units.holding} text={name} meaning="active" />
      ))}
      {tilesOf(recall.units).map(({ key, count, meaning }) => (
        <Tile key={key} id={key} count={count} text={texts(`traceability.recall.count.${key}`)} meaning={meaning} />
      ))}
    </Box>
  );
}

function Tile({ id, count, text, meaning }: { id: string; count: number; text: string; meaning: Meaning }) {
  return (
    <Paper variant="outlined" data-tile={id} sx={{ p: 1.5, borderLeft: 6, borderLeftColor: COLOURS[meaning] }}>
      <Typography variant="h5" component="div" sx={{ fontVariantNumeric: "tabular-nums", lineHeight: 1.2 }}>
        {formatNumber(count)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text}
      </Typography>
    </Paper>
  );
}
