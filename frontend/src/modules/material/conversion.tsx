import { useQuery } from "@tanstack/react-query";
import { Alert } from "@mui/material";
import { call, useRead } from "../../shared/api";
import { formatQuantity } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { useUnitNames } from "./useUnitNames";

interface Unit {
  code: string;
  name: string;
}

const unitsPath = (material: string) => `material/definitions/${encodeURIComponent(material)}/units`;

/** The units that a material may be said in, its own first; none while no material is chosen. */
export function useUsableUnits(material: string | undefined): Unit[] {
  return useRead<{ usable: Unit[] }>(material ? unitsPath(material) : undefined, ["material.definition", "material.unit"]).data?.usable ?? [];
}

interface Props {
  material: string;
  quantity: unknown;
  unit: unknown;
  /** The material's own unit. */
  own?: string;
}

/** What a quantity is in the material's own unit, where it is said in another. */
export function Converted({ material, quantity, unit, own }: Props) {
  const texts = useTexts();
  const unitName = useUnitNames();
  const converts = own !== undefined && Boolean(unit) && unit !== own && Number(quantity) > 0;
  const converted = useQuery<{ quantity: number; exact: boolean }, Error>({
    queryKey: ["conversion", material, unit, quantity],
    queryFn: async () => (await call<{ quantity: number; exact: boolean }>(`${unitsPath(material)}/conversion`, { method: "POST", body: { quantity, unit } })).data,
    enabled: converts,
    retry: false,
  }).data;
  if (!converts || !converted) return null;
  return (
    <Alert severity={converted.exact ? "info" : "warning"} data-converted="">
      {texts(converted.exact ? "material.convertedTo" : "material.roundedTo", { quantity: formatQuantity(converted.quantity), unit: unitName(own) })}
    </Alert>
  );
}
