import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { listOf, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { Loaded, Section, Small, StateChip } from "../../shared/ui";
import { usePermission } from "../security";
import type { SectionProps } from "./sections";

interface Machine {
  code: string;
  name: string;
  workUnit: string;
  device: string | null;
  state: string;
}

/** The equipment that stands at the place or below it, and how it is now. */
export function EquipmentSection({ place, structure }: SectionProps) {
  const texts = useTexts();
  const allowed = usePermission("equipment.read");
  const machines = useRead<Machine[]>(allowed ? listOf("equipment/equipment") : undefined, ["equipment"]);
  if (!allowed) return null;
  const codes = new Set(structure.withBelow(place).map(({ code }) => code));
  return (
    <Section id="equipment" title={texts("plant.equipment")}>
      <Loaded query={machines}>
        {(all) => {
          const here = all.filter(({ workUnit }) => codes.has(workUnit));
          return (
            <>
              {here.length === 0 && <Small>{texts("plant.noEquipment")}</Small>}
              {here.map((machine) => (
                <MachineLine key={machine.code} machine={machine} at={machine.workUnit === place.code ? undefined : nameOf(structure.find(machine.workUnit) ?? {})} />
              ))}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function MachineLine({ machine, at }: { machine: Machine; at: string | undefined }) {
  return (
    <Box data-machine={machine.code} sx={{ display: "flex", alignItems: "center", gap: 1.5, py: 0.75, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" noWrap>
          <Link component={RouterLink} to={`/equipment/${encodeURIComponent(machine.code)}/show`}>{machine.name}</Link>
        </Typography>
        <Small>{[machine.code, at].filter(Boolean).join(" · ")}</Small>
      </Box>
      <StateChip texts="equipment.state" state={machine.device ? machine.state : "NOT_CONNECTED"} />
    </Box>
  );
}
