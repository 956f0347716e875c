import { useByCode } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { usePermission } from "../security";

/** What people call a unit of measure; those of the product have their names for everybody. */
export function useUnitNames(): (code: string | null | undefined) => string {
  const texts = useTexts();
  const allowed = usePermission("material.read");
  const find = useByCode(allowed ? "material/units" : undefined, ["material.unit"]);
  return (code) => {
    const unit = find(code ?? "");
    return unit ? nameOf(unit) : texts(`material.unit.${code}`, { _: code ?? "" });
  };
}
