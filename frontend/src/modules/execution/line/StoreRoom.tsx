import { Box, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { Legend } from "./Legend";
import { MoveLine } from "./MoveLine";
import { Desks } from "./Desks";
import type { RoomNow } from "./picture";
import { Rack } from "./Rack";
import { RoomName } from "./Room";
import { StationCard } from "./StationCard";

/** Where things are stored and who moves them: racks drawn bin by bin, movers with what they carry, places and desks. */
export function StoreRoom({ room, number, withDesks }: { room: RoomNow; number: number; withDesks: boolean }) {
  const racks = room.stations.filter(({ station }) => station.kind === "RACK");
  const movers = room.stations.filter(({ station }) => station.kind === "MOVER");
  const places = room.stations.filter(({ station }) => station.kind === "STORAGE");
  return (
    <Box component="section" aria-label={room.area.name} data-room={room.area.code} sx={{ border: "1.5px solid", borderColor: "divider", borderRadius: 2, p: 0.75, pt: 0.25, bgcolor: "action.hover", flexShrink: 0 }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 2, flexWrap: "wrap" }}>
        <RoomName number={number} name={room.area.name} />
        {withDesks && <Legend />}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "nowrap", "@media (max-width: 900px)": { flexWrap: "wrap" }, gap: 0.75, alignItems: "stretch" }}>
        {racks.map((now) => (
          <Rack key={now.station.code} now={now} />
        ))}
        {movers.map((now) => (
          <Box key={now.station.code} sx={{ flex: "1 1 150px", minWidth: 130, display: "grid" }}>
            <StationCard now={now}>
              <MoveLine now={now} />
            </StationCard>
          </Box>
        ))}
        <Box sx={{ flex: "1 1 190px", minWidth: 150, display: "flex", flexDirection: "column", gap: 0.5 }}>
          {withDesks && <Desks />}
          {places.length > 0 && <Places rooms={places.map(({ station }) => station.name)} />}
        </Box>
      </Box>
    </Box>
  );
}

function Places({ rooms }: { rooms: string[] }) {
  const texts = useTexts();
  return (
    <Typography sx={{ fontSize: "0.72rem", lineHeight: 1.3, color: "text.secondary", mt: "auto" }}>
      {texts("execution.line.alsoHere")} {rooms.join(" · ")}
    </Typography>
  );
}
