import { useMemo } from "react";
import { listOf, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { usePermission } from "../security";

const ALL = listOf("material/units", { filter: { archived: "any" } });

/** What people call a unit of measure; those of the product have their names for everybody. */
export function useUnitNames(): (code: string | null | undefined) => string {
  const texts = useTexts();
  const allowed = usePermission("material.read");
  const units = useRead<{ code: string }[]>(allowed ? ALL : undefined, ["material.unit"]).data;
  const byCode = useMemo(() => new Map((units ?? []).map((unit) => [unit.code, unit])), [units]);
  return (code) => {
    const unit = byCode.get(code ?? "");
    return unit ? nameOf(unit) : texts(`material.unit.${code}`, { _: code ?? "" });
  };
}
