import { Box, Typography } from "@mui/material";
import type { RoomNow } from "./picture";
import { StationCard } from "./StationCard";

const MOST_BESIDE = 6;
const NARROW = "@media (max-width: 900px)";

/** A room where work is done: its stations beside each other. */
export function Room({ room, number }: { room: RoomNow; number: number }) {
  const { area, stations } = room;
  const beside = Math.min(MOST_BESIDE, stations.length);
  return (
    <Box component="section" aria-label={area.name} data-room={area.code} sx={{ display: "flex", flexDirection: "column", flex: "1 1 auto", border: "1.5px solid", borderColor: "divider", borderRadius: 2, p: 0.75, pt: 0.25, bgcolor: "action.hover" }}>
      <RoomName number={number} name={area.name} />
      <Box sx={{ flex: 1, display: "grid", gap: 0.75, gridTemplateColumns: `repeat(${beside}, minmax(0, 1fr))`, [NARROW]: { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" } }}>
        {stations.map((now) => (
          <StationCard key={now.station.code} now={now} />
        ))}
      </Box>
    </Box>
  );
}

/** A room's name with its place in the material's way. */
export function RoomName({ number, name }: { number: number; name: string }) {
  return (
    <Typography component="h2" sx={{ fontSize: "0.82rem", fontWeight: 700, color: "text.secondary", display: "flex", alignItems: "center", gap: 0.75, minHeight: 24 }}>
      <Box component="span" sx={{ width: 18, height: 18, borderRadius: "50%", bgcolor: "text.secondary", color: "background.paper", fontSize: "0.7rem", display: "grid", placeItems: "center" }}>
        {number}
      </Box>
      {name}
    </Typography>
  );
}
