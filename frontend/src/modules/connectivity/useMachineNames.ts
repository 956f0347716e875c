import { listOf, useByCode, useRead } from "../../shared/api";
import { nameOf } from "../../shared/language";
import { usePermission } from "../security";

interface Machine {
  code: string;
  device: string | null;
  archived: boolean;
}

const PATH = "equipment/equipment";
const TOPICS = ["equipment"];

/** The code of the machine behind a device; nothing for those who may not see equipment. */
export function useMachine(device: string): string | undefined {
  const allowed = usePermission("equipment.read");
  const machines = useRead<Machine[]>(allowed ? listOf(PATH, { filter: { device, archived: "any" } }) : undefined, TOPICS).data ?? [];
  return (machines.find(({ archived }) => !archived) ?? machines[0])?.code;
}

/** What people call a machine; nothing for those who may not see equipment. */
export const useMachineNames = () => useNames("id");

/** What people call the machine behind a device; nothing where there is none. */
export const useDeviceNames = () => useNames("device");

function useNames(filter: "id" | "device"): (code: string) => string {
  const allowed = usePermission("equipment.read");
  const find = useByCode<Machine>(allowed ? PATH : undefined, TOPICS, filter);
  return (code) => {
    const found = find(code);
    return found ? nameOf(found) : "";
  };
}
