import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { listOf, useRead } from "../../shared/api";
import { nameOf, useTexts, type Translate } from "../../shared/language";
import { ActDialog } from "./ActDialog";
import type { Asset, Condition, Machine } from "./types";

type Act = "install" | "transfer" | "remove" | "swap" | "retire";

const ACTS: Record<Condition, Act[]> = {
  IN_STORE: ["install", "remove", "swap", "retire"],
  IN_USE: ["transfer", "swap", "remove", "retire"],
  IN_REPAIR: ["install", "remove", "retire"],
  RETIRED: [],
};

/** What can be done with an asset as it stands. */
export function AssetActs({ asset }: { asset: Asset }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "assets", action: "edit" });
  const [act, setAct] = useState<Act>();
  if (!canAccess || asset.archived) return null;
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      {ACTS[asset.condition].map((each) => (
        <Button key={each} variant="outlined" color={each === "retire" ? "error" : "primary"} data-act={each} onClick={() => setAct(each)}>
          {texts(`equipment.act.${each}`)}
        </Button>
      ))}
      {act && <Asked act={act} asset={asset} onClose={() => setAct(undefined)} />}
    </Box>
  );
}

function Asked({ act, asset, onClose }: { act: Act; asset: Asset; onClose: () => void }) {
  const texts = useTexts();
  const [chosen, setChosen] = useState("");
  const ofClass = { filter: { equipmentClass: asset.equipmentClass } };
  const installs = act === "install" || act === "transfer";
  const machines = useRead<Machine[]>(installs ? listOf("equipment/equipment", ofClass) : undefined, ["equipment"]).data;
  const assets = useRead<Asset[]>(act === "swap" ? listOf("equipment/assets", ofClass) : undefined, ["equipment.asset"]).data;
  const name = installs ? "equipment" : act === "swap" ? "with" : "condition";
  const options = installs ? machinesFor(asset, machines) : act === "swap" ? partnersOf(asset, assets, texts) : conditionsFor(asset, texts);
  return (
    <ActDialog
      title={texts(`equipment.act.${act}Title`, { code: asset.code })}
      hint={texts(`equipment.act.${act}Hint`)}
      confirm={texts(`equipment.act.${act}`)}
      colour={act === "retire" ? "error" : "primary"}
      path={`equipment/assets/${encodeURIComponent(asset.code)}/${installs ? "install" : act}`}
      body={act === "retire" ? {} : { [name]: chosen }}
      choice={act === "retire" ? undefined : { name, label: texts(`equipment.act.${name}`), value: chosen, options, onChange: setChosen }}
      onClose={onClose}
    />
  );
}

const named = (code: string, name: string) => ({ id: code, name: `${name} (${code})` });

const machinesFor = (asset: Asset, machines?: Machine[]) => machines?.filter(({ code }) => code !== asset.equipment).map((machine) => named(machine.code, nameOf(machine)));

function partnersOf(asset: Asset, assets: Asset[] | undefined, texts: Translate) {
  const fit = assets?.filter((other) => other.code !== asset.code && (other.condition === "IN_USE" || (other.condition === "IN_STORE" && asset.condition === "IN_USE")));
  return fit?.map((other) => ({ id: other.code, name: `${nameOf(other)} (${other.code}) · ${other.equipment ?? texts(`equipment.condition.${other.condition}`)}` }));
}

const conditionsFor = (asset: Asset, texts: Translate) =>
  (["IN_STORE", "IN_REPAIR"] as const).filter((condition) => condition !== asset.condition).map((id) => ({ id, name: texts(`equipment.condition.${id}`) }));
