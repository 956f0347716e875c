import { Button } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { usePermission } from "../../security";
import type { Unit } from "../types";
import { SplitDialog } from "./SplitDialog";

const MOVING = ["IN_PROCESS", "IN_REWORK"];

/** The units that move together now, by lot; only lots that can be split. */
export function splittable(units: Unit[]): Map<string, Unit[]> {
  const lots = new Map<string, Unit[]>();
  units.filter((unit) => MOVING.includes(unit.state)).forEach((unit) => lots.set(unit.lot, [...(lots.get(unit.lot) ?? []), unit]));
  return new Map([...lots].filter(([, own]) => own.length > 1));
}

/** Lets a supervisor send some units of a lot ahead, or leave them behind. */
export function SplitLot({ units }: { units: Unit[] }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const allowed = usePermission("execution.supervise");
  const lots = splittable(units);
  const close = () => setOpen(false);
  if (!allowed || (lots.size === 0 && !open)) return null;
  return (
    <>
      <Button variant="outlined" data-split-lot="" onClick={() => setOpen(true)}>
        {texts("execution.split.ask")}
      </Button>
      {open && <SplitDialog lots={lots} onClose={close} />}
    </>
  );
}
