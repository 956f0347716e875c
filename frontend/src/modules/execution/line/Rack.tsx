import { Box, Tooltip, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { BoxDrawing } from "./BoxDrawing";
import { holdsOrder, type StationNow } from "./picture";
import { useView } from "./ViewContext";

const COLUMNS = 10;

/** A rack seen from the front: each bin, and the box that stands in it. */
export function Rack({ now: { station } }: { now: StationNow }) {
  const texts = useTexts();
  const { picture, names, order } = useView();
  const used = station.bins.filter((bin) => picture.inBins.has(bin)).length;
  return (
    <Box data-station={station.code} sx={{ flex: "0 0 auto", border: 2, borderColor: "divider", borderRadius: 1.5, bgcolor: "background.paper", p: 0.75 }}>
      <Typography component="h3" sx={{ fontWeight: 700, fontSize: "0.86rem", lineHeight: 1.2, mb: 0.5 }}>
        {station.name}
        <Typography component="span" data-bins-used={used} sx={{ fontSize: "0.74rem", ml: 1, color: "text.secondary" }}>
          {texts("execution.line.bins", { smart_count: used, free: station.bins.length - used })}
        </Typography>
      </Typography>
      <Box sx={{ display: "grid", gridTemplateColumns: `repeat(${Math.min(COLUMNS, station.bins.length)}, 31px)`, gap: "2px" }}>
        {station.bins.map((bin) => {
          const box = picture.inBins.get(bin);
          return (
            <Box key={bin} sx={{ height: 24, border: "1px solid", borderColor: "divider", borderRadius: 0.5, display: "grid", placeItems: "center" }}>
              {box ? (
                <BoxDrawing box={box} at={bin} colours={picture.colours} names={names} faded={!holdsOrder(box, order)} bare />
              ) : (
                <Tooltip title={texts("execution.line.freeBin", { bin })}>
                  <Typography component="span" sx={{ fontSize: "0.6rem", color: "text.disabled" }}>
                    {bin.split("-").pop()}
                  </Typography>
                </Tooltip>
              )}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
