import { Box, Typography } from "@mui/material";
import { useState } from "react";
import { listOf, usePage, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { CodeLink, Loaded, Pages, Section, Small, StateChip } from "../../shared/ui";
import { tagText } from "../connectivity/tag";
import type { Device, Tag } from "../connectivity/types";
import { usePermission } from "../security";
import type { SectionProps } from "./sections";

const COUNT = 5;
/** As many as are shown of one device; its page has them all. */
const MOST_TAGS = 24;

interface Machine {
  code: string;
  nameZh: string;
  nameEn: string;
  device: string;
}

/** The devices of the machines at the place and below it, and what each of their tags last said. */
export function TagSection({ place }: SectionProps) {
  const texts = useTexts();
  const machinesSeen = usePermission("equipment.read");
  const devicesSeen = usePermission("connectivity.read");
  const allowed = machinesSeen && devicesSeen;
  const [page, turn] = useState(0);
  const machines = usePage<Machine>(allowed ? "equipment/equipment" : undefined, { filter: { below: place.code, withDevice: true }, sort: ["code", "ASC"], page, count: COUNT }, ["equipment"]);
  const asked = (machines.data?.rows ?? []).map(({ device }) => device);
  const devices = useRead<Device[]>(asked.length > 0 ? listOf("connectivity/devices", { filter: { id: asked } }) : undefined, ["connectivity", "device"], 3_000, { keep: true });
  if (!allowed) return null;
  return (
    <Section id="tags" title={texts("plant.tags")}>
      <Loaded query={machines}>
        {({ rows, total }) => (
          <>
            {total === 0 && <Small>{texts("plant.noDevices")}</Small>}
            {rows.length > 0 && (
              <Loaded query={devices}>
                {(found) => rows.map((machine) => <DeviceBlock key={machine.code} machine={machine} device={found.find(({ code }) => code === machine.device)} />)}
              </Loaded>
            )}
            <Pages page={page} count={COUNT} total={total} onPage={turn} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** A device that a machine names may not be there yet. */
function DeviceBlock({ machine, device }: { machine: Machine; device: Device | undefined }) {
  const texts = useTexts();
  const tags = device?.tags ?? [];
  const more = tags.length - MOST_TAGS;
  return (
    <Box data-device-here={machine.device} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ display: "flex", gap: 1.5, alignItems: "center" }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
          {device ? <CodeLink code={machine.device} to={`/devices/${encodeURIComponent(machine.device)}`} /> : machine.device}
          {` · ${nameOf(machine)}`}
        </Typography>
        {device && <StateChip texts="connectivity.link" state={device.link} />}
      </Box>
      {!device && <Small>{texts("plant.deviceUnknown")}</Small>}
      <Box sx={{ mt: 0.75, display: "grid", columnGap: 2, rowGap: 0.5, gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))" }}>
        {tags.slice(0, MOST_TAGS).map((tag) => <TagLine key={tag.name} tag={tag} />)}
      </Box>
      {more > 0 && <Small>{texts("shared.more", { count: more })}</Small>}
    </Box>
  );
}

function TagLine({ tag }: { tag: Tag }) {
  const texts = useTexts();
  return (
    <Box data-tag-here={tag.name} sx={{ display: "flex", alignItems: "center", gap: 1, minWidth: 0 }}>
      <Typography variant="body2" noWrap sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ color: "text.secondary" }}>{texts(`connectivity.tag.${tag.name}`, { _: tag.name })}:</Box> <b>{tagText(tag, texts)}</b>
      </Typography>
      <StateChip texts="connectivity.quality" state={tag.quality} />
    </Box>
  );
}
