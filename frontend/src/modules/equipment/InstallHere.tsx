import { useState } from "react";
import { useTexts } from "../../shared/language";
import { RecordChoice } from "../../shared/record";
import { ActDialog } from "./ActDialog";
import type { Asset, Machine } from "./types";

/** Installs an asset of the machine's class that fills no role yet. */
export function InstallHere({ machine, onClose }: { machine: Machine; onClose: () => void }) {
  const texts = useTexts();
  const [asset, setAsset] = useState<Asset | null>(null);
  const choice = (faults: Record<string, string>) => (
    <RecordChoice
      path="equipment/assets"
      topic="equipment.asset"
      filter={{ equipmentClass: machine.equipmentClass, condition: ["IN_STORE", "IN_REPAIR"] }}
      name="asset"
      label={texts("equipment.asset")}
      value={asset}
      onChange={setAsset}
      more={({ serialNumber }) => serialNumber}
      fault={faults.asset}
      none={texts("equipment.act.none")}
    />
  );
  return (
    <ActDialog
      title={texts("equipment.act.here")}
      hint={texts("equipment.act.installHint")}
      confirm={texts("equipment.act.install")}
      path={`equipment/assets/${encodeURIComponent(asset?.code ?? "")}/install`}
      body={{ equipment: machine.code }}
      ready={asset !== null}
      choice={choice}
      onClose={onClose}
    />
  );
}
