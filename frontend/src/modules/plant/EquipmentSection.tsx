import { Box, Link, Typography } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import { usePage } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { Loaded, Pages, Section, Small, StateChip } from "../../shared/ui";
import { usePermission } from "../security";
import type { SectionProps } from "./sections";

const COUNT = 10;

interface Machine {
  code: string;
  nameZh: string;
  nameEn: string;
  workUnit: string;
  device: string | null;
  state: string;
}

/** The equipment that stands at the place or below it, and how it is now. */
export function EquipmentSection({ place, structure }: SectionProps) {
  const texts = useTexts();
  const allowed = usePermission("equipment.read");
  const [page, turn] = useState(0);
  const machines = usePage<Machine>(allowed ? "equipment/equipment" : undefined, { filter: { below: place.code }, sort: ["code", "ASC"], page, count: COUNT }, ["equipment"]);
  if (!allowed) return null;
  return (
    <Section id="equipment" title={texts("plant.equipment")}>
      <Loaded query={machines}>
        {({ rows, total }) => (
          <>
            {total === 0 && <Small>{texts("plant.noEquipment")}</Small>}
            {rows.map((machine) => (
              <MachineLine key={machine.code} machine={machine} at={machine.workUnit === place.code ? undefined : nameOf(structure.find(machine.workUnit) ?? {})} />
            ))}
            <Pages page={page} count={COUNT} total={total} onPage={turn} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function MachineLine({ machine, at }: { machine: Machine; at: string | undefined }) {
  return (
    <Box data-machine={machine.code} sx={{ display: "flex", alignItems: "center", gap: 1.5, py: 0.75, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" noWrap>
          <Link component={RouterLink} to={`/equipment/${encodeURIComponent(machine.code)}/show`}>{nameOf(machine)}</Link>
        </Typography>
        <Small>{[machine.code, at].filter(Boolean).join(" · ")}</Small>
      </Box>
      <StateChip texts="equipment.state" state={machine.device ? machine.state : "NOT_CONNECTED"} />
    </Box>
  );
}
