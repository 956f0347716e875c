import { Alert, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { Title } from "react-admin";
import { useParams } from "react-router";
import { useRead } from "../../shared/api";
import { formatDateTime, formatDuration } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CodeLink, Field, Fields, Loaded, Section, StateChip } from "../../shared/ui";
import { StateRibbon } from "../equipment";
import { usePlantNow } from "../platform";
import { ConnectionSection } from "./ConnectionSection";
import { tagText } from "./tag";
import type { Device, Tag } from "./types";
import { useDeviceNames, useMachine } from "./useMachineNames";

/** One device: its link, and each tag's value with its quality and age. */
export function DevicePage() {
  const texts = useTexts();
  const { code = "" } = useParams();
  const nameOf = useDeviceNames();
  const machine = useMachine(code);
  const device = useRead<Device>(`connectivity/devices/${encodeURIComponent(code)}`, ["connectivity", "device"], 2_000);
  return (
    <>
      <Title title={code} />
      <Loaded query={device}>
        {(found) => (
          <>
            <Section title={[nameOf(found.code), found.code].filter(Boolean).join(" · ")} actions={<StateChip texts="connectivity.link" state={found.link} size="medium" />}>
              {found.trouble && (
                <Alert severity="error" sx={{ mb: 2 }}>
                  {found.troubleText ?? found.trouble} {found.cure ?? texts("connectivity.cure")}
                </Alert>
              )}
              <Fields>
                <Field label={texts("connectivity.protocolName")}>{texts(`connectivity.protocol.${found.protocol}`, { _: found.protocol })}</Field>
                <Field label={texts("connectivity.address")}>{found.address}</Field>
                {machine && (
                  <Field label={texts("resources.equipment.name", { smart_count: 1 })}>
                    <CodeLink code={machine} to={`/equipment/${encodeURIComponent(machine)}/show`} />
                  </Field>
                )}
                <Field label={texts("resources.equipment.fields.since")}>{formatDateTime(found.since)}</Field>
              </Fields>
            </Section>
            {machine && <StateRibbon key={machine} equipment={machine} />}
            <Section title={texts("connectivity.tags")}>
              <TagTable tags={found.tags} />
            </Section>
            <ConnectionSection key={code} code={code} />
          </>
        )}
      </Loaded>
    </>
  );
}

function TagTable({ tags }: { tags: Tag[] }) {
  const texts = useTexts();
  const now = usePlantNow();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {["name", "value", "quality", "age", "address"].map((column) => (
            <TableCell key={column}>{texts(`connectivity.column.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {tags.map((tag) => (
          <TableRow key={tag.name} data-tag={tag.name} hover>
            <TableCell>{texts(`connectivity.tag.${tag.name}`, { _: tag.name })}</TableCell>
            <TableCell sx={{ fontWeight: 650 }}>{tagText(tag, texts)}</TableCell>
            <TableCell>
              <StateChip texts="connectivity.quality" state={tag.quality} />
            </TableCell>
            <TableCell>{tag.sourceTime && now ? formatDuration((now - new Date(tag.sourceTime).getTime()) / 1000) : "–"}</TableCell>
            <TableCell sx={{ color: "text.secondary", fontFamily: "monospace" }}>{tag.address}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
