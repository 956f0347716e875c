import { Box, Button, Typography } from "@mui/material";
import { useMemo, useRef, useState } from "react";
import { Title, useCanAccess } from "react-admin";
import { Link } from "react-router";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Loaded, useRoomBelow } from "../../../shared/ui";
import { FlowBand } from "./FlowBand";
import { LineHead } from "./LineHead";
import { pictureOf } from "./picture";
import { Room } from "./Room";
import { StationPanel } from "./StationPanel";
import { StoreRoom } from "./StoreRoom";
import type { Line } from "./types";
import { useFlights } from "./useFlights";
import { ViewContext, type View } from "./ViewContext";

const TOPICS = ["execution", "equipment", "material.carrier", "quality"];

/** The line as a picture: rooms, stations, boxes and movers, as they are at this moment. */
export function LinePage() {
  const texts = useTexts();
  const line = useRead<Line>("execution/line", TOPICS);
  return (
    <>
      <Title title={texts("execution.line.title")} />
      <Loaded query={line}>{(now) => <LinePicture line={now} />}</Loaded>
    </>
  );
}

function LinePicture({ line }: { line: Line }) {
  const [order, setOrder] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const area = useRoomBelow<HTMLDivElement>();
  const drawn = useRef<HTMLDivElement>(null);
  useFlights(drawn);
  const picture = useMemo(() => pictureOf(line), [line]);
  const names = useMemo(() => new Map(line.products.map(({ code, name }) => [code, name])), [line]);
  const orders = useMemo(() => new Map(line.orders.map((one) => [one.code, one])), [line]);
  const followed = order !== undefined && orders.has(order) ? order : undefined;
  const view: View = { picture, names, orders, order: followed, chosen, onChoose: setChosen };
  const station = [...picture.stores, ...picture.rooms].flatMap((room) => room.stations).find((now) => now.station.code === chosen);
  const { stores, rooms } = picture;
  return (
    <ViewContext.Provider value={view}>
      <Box ref={area} sx={{ minHeight: "calc(var(--room) - 8px)", display: "flex" }}>
        <Box ref={drawn} data-line={line.plantNow} sx={{ flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: 0.5 }}>
          {line.orders.length > 0 ? <LineHead orders={line.orders} onOrder={setOrder} /> : <NoOrder />}
          {stores.map((room, index) => (
            <StoreRoom key={room.area.code} room={room} number={index + 1} withDesks={index === 0} />
          ))}
          {rooms.map((room, index) => [
            (index > 0 || stores.length > 0) && <FlowBand key={`to-${room.area.code}`} down={index === 0 ? "out" : "on"} up={index === 0 && stores.length > 0 ? "in" : undefined} />,
            <Room key={room.area.code} room={room} number={stores.length + index + 1} />,
          ])}
        </Box>
      </Box>
      <StationPanel now={station} onClose={() => setChosen(undefined)} />
    </ViewContext.Provider>
  );
}

/** Nothing is made: what to do about it. */
function NoOrder() {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "production-orders", action: "create" });
  return (
    <Box data-no-order="" sx={{ display: "flex", gap: 2, alignItems: "center", minHeight: 38, flexShrink: 0 }}>
      <Typography sx={{ fontWeight: 650, whiteSpace: "nowrap" }}>{texts("execution.line.noOrder")}</Typography>
      <Typography variant="body2" color="text.secondary">
        {texts(canAccess ? "execution.line.noOrderHint" : "execution.line.noOrderAsk")}
      </Typography>
      {canAccess && (
        <Button variant="contained" component={Link} to="/production-orders/create" sx={{ ml: "auto", flexShrink: 0 }}>
          {texts("execution.line.createOrder")}
        </Button>
      )}
    </Box>
  );
}
