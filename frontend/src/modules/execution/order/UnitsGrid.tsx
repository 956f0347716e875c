import { Box as Area } from "@mui/material";
import { useNavigate } from "react-router";
import { Box, byCarrier } from "../../../shared/box";
import { useTexts } from "../../../shared/language";
import type { Unit } from "../types";

/** The order's units as they lie in their carriers; a tap opens a unit's genealogy. */
export function UnitsGrid({ units }: { units: Unit[] }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const stateText = (unit: Unit) => {
    const state = texts(`execution.unitState.${unit.state}`, { _: unit.state });
    return unit.currentOperation && unit.state === "IN_PROCESS" ? `${state} · ${unit.currentOperation}` : state;
  };
  return (
    <Area sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(280px, 1fr))", gap: 2 }}>
      {byCarrier(units).map(([carrier, own]) => (
        <Box
          key={carrier}
          carrier={carrier}
          units={own}
          stateText={stateText}
          onSlot={(unit) => void navigate(`/units/${encodeURIComponent(unit.code)}/show`)}
        />
      ))}
    </Area>
  );
}
