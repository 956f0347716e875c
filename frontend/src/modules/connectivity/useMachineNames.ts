import { listOf, useRead } from "../../shared/api";
import { nameOf } from "../../shared/language";
import { usePermission } from "../security";

interface Machine {
  code: string;
  device: string | null;
}

const PATH = listOf("equipment/equipment", { filter: { archived: "any" } });

/** The code of the machine behind a device; nothing for those who may not see equipment. */
export function useMachine(device: string): string | undefined {
  const allowed = usePermission("equipment.read");
  const machines = useRead<Machine[]>(allowed ? PATH : undefined, ["equipment"]).data ?? [];
  return machines.find((machine) => machine.device === device)?.code;
}

/** What people call a machine, by its code or by its device's; nothing for those who may not see equipment. */
export function useMachineNames(): (code: string) => string {
  const allowed = usePermission("equipment.read");
  const machines = useRead<Machine[]>(allowed ? PATH : undefined, ["equipment"]).data ?? [];
  return (code) => {
    const found = machines.find((machine) => machine.device === code) ?? machines.find((machine) => machine.code === code);
    return found ? nameOf(found) : "";
  };
}
