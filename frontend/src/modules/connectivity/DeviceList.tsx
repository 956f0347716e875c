import { Box, Card, CardActionArea, Typography } from "@mui/material";
import { Title } from "react-admin";
import { useNavigate } from "react-router";
import { listOf, useRead } from "../../shared/api";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { Loaded, Nothing, StateChip } from "../../shared/ui";
import { tagText } from "./tag";
import type { Device } from "./types";
import { useMachineNames } from "./useMachineNames";

const LAMPS = ["red", "yellow", "green"];
const FIRST_TAGS = ["state", "jobNo", "carrierId", "slot"];

/** The devices with their links and what they last said. */
export function DeviceList() {
  const texts = useTexts();
  const nameOf = useMachineNames();
  const devices = useRead<Device[]>(listOf("connectivity/devices"), ["connectivity", "device"], 3_000);
  return (
    <>
      <Title title={texts("platform.menu.devices")} />
      <Loaded query={devices}>
        {(list) =>
          list.length === 0 ? (
            <Nothing text={texts("connectivity.none")} hint={texts("connectivity.noneHint")} />
          ) : (
            <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(280px, 1fr))", gap: 2 }}>
              {list.map((device) => (
                <DeviceCard key={device.code} device={device} name={nameOf(device.code) || (isStackLight(device) ? texts("connectivity.stackLight") : "")} />
              ))}
            </Box>
          )
        }
      </Loaded>
    </>
  );
}

/** It belongs to the line as a whole and is no machine of its own. */
function isStackLight({ tags }: Device): boolean {
  return LAMPS.every((lamp) => tags.some(({ name }) => name === lamp));
}

function DeviceCard({ device, name }: { device: Device; name: string }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const shown = device.tags.filter((tag) => FIRST_TAGS.includes(tag.name));
  return (
    <Card variant="outlined" data-device={device.code}>
      <CardActionArea sx={{ p: 2, height: "100%" }} onClick={() => void navigate(`/devices/${encodeURIComponent(device.code)}`)}>
        <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "center" }}>
          <Typography variant="h6">{name || device.code}</Typography>
          <StateChip texts="connectivity.link" state={device.link} />
        </Box>
        <Typography color="text.secondary" variant="body2">
          {[name && device.code, texts(`connectivity.protocol.${device.protocol}`, { _: device.protocol }), device.address]
            .filter(Boolean)
            .join(" · ")}
        </Typography>
        <Typography color="text.secondary" variant="body2" sx={{ minHeight: 22 }}>
          {device.troubleText ?? device.trouble ?? `${texts("connectivity.since")} ${formatDateTime(device.since)}`}
        </Typography>
        <Box sx={{ mt: 1, display: "flex", flexWrap: "wrap", columnGap: 2 }}>
          {shown.map((tag) => (
            <Typography key={tag.name} variant="body2" noWrap>
              <Box component="span" sx={{ color: "text.secondary" }}>
                {texts(`connectivity.tag.${tag.name}`, { _: tag.name })}:
              </Box>{" "}
              <b>{tagText(tag, texts)}</b>
            </Typography>
          ))}
        </Box>
      </CardActionArea>
    </Card>
  );
}
