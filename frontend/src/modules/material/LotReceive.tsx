import { useQuery } from "@tanstack/react-query";
import { Alert } from "@mui/material";
import { AutocompleteInput, DateInput, NumberInput, ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { call, useRead } from "../../shared/api";
import { formatNumber } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, type MasterRecord, type RecordKind } from "../../shared/record";
import { useProposal } from "../administration";
import { usePlaceChoices } from "../plant";
import { usePermission } from "../security";
import { useUnitNames } from "./useUnitNames";

export const LOTS: RecordKind = {
  resource: "material-lots",
  path: "material/lots",
  entity: "material.lot",
  fields: ["material", "quantity", "unit", "place", "heatNumber", "supplier", "productionDate", "expiresOn", "quality"],
};

const BY_LOT = { tracking: "LOT" };

/** A lot that comes in, as the delivery note says it. */
export function LotReceive() {
  return (
    <RecordCreate kind={LOTS} suggestion={{ quality: "PENDING" }}>
      <ReceiptFields />
    </RecordCreate>
  );
}

function ReceiptFields() {
  const texts = useTexts();
  const place = String(useWatch({ name: "place" }) ?? "");
  const proposal = useProposal("material.lot", place);
  const mayAccept = usePermission("material.hold");
  const places = [...usePlaceChoices("STORAGE_LOCATION"), ...usePlaceChoices("BIN")];
  const qualities = (mayAccept ? ["PENDING", "ACCEPTED"] : ["PENDING"]).map((id) => ({ id, name: texts(`material.quality.${id}`) }));
  return (
    <>
      <ReferenceInput source="material" reference="material-definitions" filter={BY_LOT} sort={{ field: "code", order: "ASC" }}>
        <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={required()} autoFocus />
      </ReferenceInput>
      <NumberInput source="quantity" min={0} validate={required()} helperText={false} sx={{ maxWidth: 320 }} />
      <UnitInput />
      <AutocompleteInput source="place" choices={places} validate={required()} sx={{ mt: 1 }} />
      <TextInput source="code" helperText={texts("material.lotCodeHint", { code: proposal ?? "…" })} />
      <TextInput source="heatNumber" helperText={texts("material.heatNumberHint")} />
      <TextInput source="supplier" helperText={false} />
      <DateInput source="productionDate" helperText={texts("material.productionDateHint")} sx={{ maxWidth: 320 }} />
      <DateInput source="expiresOn" helperText={texts("material.expiresOnHint")} sx={{ maxWidth: 320 }} />
      <SelectInput source="quality" choices={qualities} validate={required()} helperText={texts(mayAccept ? "material.receivedQualityHint" : "material.receivedPendingHint")} />
    </>
  );
}

/** The units that the chosen material may be said in, and what the quantity is in its own. */
function UnitInput() {
  const texts = useTexts();
  const unitName = useUnitNames();
  const [material, quantity, unit] = useWatch({ name: ["material", "quantity", "unit"] }) as unknown[];
  const path = `material/definitions/${encodeURIComponent(String(material))}/units`;
  const usable = useRead<{ usable: { code: string; name: string }[] }>(material ? path : undefined, ["material.definition", "material.unit"]).data?.usable ?? [];
  const own = usable[0]?.code;
  const converts = own !== undefined && Boolean(unit) && unit !== own && Number(quantity) > 0;
  const converted = useQuery<{ quantity: number; exact: boolean }, Error>({
    queryKey: ["conversion", material, unit, quantity],
    queryFn: async () => (await call<{ quantity: number; exact: boolean }>(`${path}/conversion`, { method: "POST", body: { quantity, unit } })).data,
    enabled: converts,
    retry: false,
  }).data;
  return (
    <>
      <SelectInput source="unit" choices={usable.map(({ code, name }) => ({ id: code, name }))} emptyText={own ? unitName(own) : "–"} disabled={usable.length === 0} helperText={texts("material.receivedUnitHint")} sx={{ maxWidth: 320 }} />
      {converts && converted && (
        <Alert severity={converted.exact ? "info" : "warning"} data-converted="">
          {texts(converted.exact ? "material.convertedTo" : "material.roundedTo", { quantity: formatNumber(converted.quantity), unit: unitName(own) })}
        </Alert>
      )}
    </>
  );
}
