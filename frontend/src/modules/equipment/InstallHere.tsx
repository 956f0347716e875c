import { useState } from "react";
import { listOf, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { ActDialog } from "./ActDialog";
import type { Asset, Machine } from "./types";

/** Installs an asset of the machine's class that fills no role yet. */
export function InstallHere({ machine, onClose }: { machine: Machine; onClose: () => void }) {
  const texts = useTexts();
  const [asset, setAsset] = useState("");
  const assets = useRead<Asset[]>(listOf("equipment/assets", { filter: { equipmentClass: machine.equipmentClass } }), ["equipment.asset"]).data;
  const free = assets?.filter(({ condition }) => condition === "IN_STORE" || condition === "IN_REPAIR");
  return (
    <ActDialog
      title={texts("equipment.act.here")}
      hint={texts("equipment.act.installHint")}
      confirm={texts("equipment.act.install")}
      path={`equipment/assets/${encodeURIComponent(asset)}/install`}
      body={{ equipment: machine.code }}
      choice={{
        name: "asset",
        label: texts("equipment.asset"),
        value: asset,
        options: free?.map((each) => ({ id: each.code, name: [`${nameOf(each)} (${each.code})`, each.serialNumber].filter(Boolean).join(" · ") })),
        onChange: setAsset,
      }}
      onClose={onClose}
    />
  );
}
