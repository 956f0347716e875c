import { Box, Typography } from "@mui/material";
import { DataTable, SearchInput, SelectInput, useTranslate } from "react-admin";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, roomyOnly, Small, StateChip } from "../../shared/ui";
import { tagText } from "./tag";
import type { Device } from "./types";
import { useDeviceNames } from "./useMachineNames";

const LAMPS = ["red", "yellow", "green"];
const FIRST_TAGS = ["state", "jobNo", "carrierId", "slot"];
const LINKS = ["CONNECTED", "DISCONNECTED", "DISABLED"];
/** Values change by themselves. */
const OFTEN_MS = 3_000;
const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal" } };

const deviceAddress = (code: string) => `/devices/${encodeURIComponent(code)}`;

/** The devices with their links and what they last said. */
export function DeviceList() {
  const texts = useTexts();
  const translate = useTranslate();
  const nameOf = useDeviceNames();
  const links = LINKS.map((id) => ({ id, name: texts(`connectivity.link.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "ASC" }}
      queryOptions={{ refetchInterval: OFTEN_MS }}
      empty={<Nothing text={texts("connectivity.none")} hint={texts("connectivity.noneHint")} />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        <SelectInput key="link" source="link" alwaysOn choices={links} />,
      ]}
    >
      <DataTable sx={roomyOnly("address", "protocol")} bulkActionButtons={false} rowClick={(code) => deviceAddress(String(code))} empty={<NoHits />}>
        <DataTable.Col source="code" render={(device: Device) => <Name device={device} machine={nameOf(device.code)} />} />
        <DataTable.Col source="link" sx={WRAPPING} render={(device: Device) => <Link device={device} />} />
        <DataTable.Col source="protocol" render={({ protocol }: Device) => texts(`connectivity.protocol.${protocol}`, { _: protocol })} />
        <DataTable.Col source="address" />
        <DataTable.Col source="tags" disableSort sx={WRAPPING} render={(device: Device) => <Said device={device} />} />
      </DataTable>
    </PagedList>
  );
}

/** It belongs to the line as a whole and is no machine of its own. */
function isStackLight({ tags }: Device): boolean {
  return LAMPS.every((lamp) => tags.some(({ name }) => name === lamp));
}

function Name({ device, machine }: { device: Device; machine: string }) {
  const texts = useTexts();
  const name = machine || (isStackLight(device) ? texts("connectivity.stackLight") : "");
  return (
    <span data-device={device.code}>
      <CodeLink code={name || device.code} to={deviceAddress(device.code)} />
      {name && <Small>{device.code}</Small>}
    </span>
  );
}

function Link({ device: { link, trouble, troubleText, since } }: { device: Device }) {
  const texts = useTexts();
  return (
    <>
      <StateChip texts="connectivity.link" state={link} />
      <Small>{troubleText ?? trouble ?? `${texts("connectivity.since")} ${formatDateTime(since)}`}</Small>
    </>
  );
}

/** What matters most of what it last said. */
function Said({ device: { tags } }: { device: Device }) {
  const texts = useTexts();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2 }}>
      {tags
        .filter(({ name }) => FIRST_TAGS.includes(name))
        .map((tag) => (
          <Typography key={tag.name} variant="body2" noWrap>
            <Box component="span" sx={{ color: "text.secondary" }}>
              {texts(`connectivity.tag.${tag.name}`, { _: tag.name })}:
            </Box>{" "}
            <b>{tagText(tag, texts)}</b>
          </Typography>
        ))}
    </Box>
  );
}
