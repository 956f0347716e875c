import { Link } from "@mui/material";
import { AutocompleteInput, DateInput, NumberInput, ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { Link as RouterLink } from "react-router";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, type MasterRecord, type RecordKind } from "../../shared/record";
import { useProposal } from "../administration";
import { usePermission } from "../security";
import { Converted, useUsableUnits } from "./conversion";
import { useStoreChoices } from "./useStoreChoices";
import { useUnitNames } from "./useUnitNames";

export const LOTS: RecordKind = {
  resource: "material-lots",
  path: "material/lots",
  entity: "material.lot",
  fields: ["material", "quantity", "unit", "place", "heatNumber", "supplier", "productionDate", "expiresOn", "quality"],
};

const BY_LOT = { tracking: "LOT" };
const LOOSE = `/material-definitions?filter=${encodeURIComponent(JSON.stringify({ tracking: "NONE" }))}`;

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
  const places = useStoreChoices();
  const qualities = (mayAccept ? ["PENDING", "ACCEPTED"] : ["PENDING"]).map((id) => ({ id, name: texts(`material.quality.${id}`) }));
  return (
    <>
      <ReferenceInput source="material" reference="material-definitions" filter={BY_LOT} sort={{ field: "code", order: "ASC" }}>
        <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={required()} helperText={<LooseHint />} autoFocus />
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

/** Where what is not told apart by lots is received, for it is not among the materials here. */
function LooseHint() {
  const texts = useTexts();
  return (
    <>
      {texts("material.looseHint")} <Link component={RouterLink} to={LOOSE}>{texts("material.looseMaterials")}</Link>
    </>
  );
}

/** The units that the chosen material may be said in, and what the quantity is in its own. */
function UnitInput() {
  const texts = useTexts();
  const unitName = useUnitNames();
  const [material, quantity, unit] = useWatch({ name: ["material", "quantity", "unit"] }) as unknown[];
  const usable = useUsableUnits(material ? String(material) : undefined);
  const own = usable[0]?.code;
  return (
    <>
      <SelectInput source="unit" choices={usable.map(({ code, name }) => ({ id: code, name }))} emptyText={own ? unitName(own) : "–"} disabled={usable.length === 0} helperText={texts("material.receivedUnitHint")} sx={{ maxWidth: 320 }} />
      <Converted material={String(material)} quantity={quantity} unit={unit} own={own} />
    </>
  );
}
