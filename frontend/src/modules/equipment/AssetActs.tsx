import { Box, Button, MenuItem, TextField } from "@mui/material";
import { useState, type ReactNode } from "react";
import { useCanAccess } from "react-admin";
import { useTexts } from "../../shared/language";
import { useListDialogs } from "../../shared/lists";
import { RecordChoice } from "../../shared/record";
import { ActDialog } from "./ActDialog";
import type { Asset, Condition, Machine } from "./types";

type Act = "install" | "transfer" | "remove" | "swap" | "retire";
type Faults = Record<string, string>;

const ACTS: Record<Condition, Act[]> = {
  IN_STORE: ["install", "remove", "swap", "retire"],
  IN_USE: ["transfer", "swap", "remove", "retire"],
  IN_REPAIR: ["install", "remove", "retire"],
  RETIRED: [],
};

/** What can be done with an asset as it stands; the dialog stands beside them, for the asset may be elsewhere meanwhile. */
export function AssetActs({ asset }: { asset: Asset }) {
  const texts = useTexts();
  const { open, close } = useListDialogs();
  const { canAccess } = useCanAccess({ resource: "assets", action: "edit" });
  if (!canAccess || asset.archived) return null;
  const ask = (act: Act) => open(<Asked act={act} asset={asset} onClose={close} />);
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      {ACTS[asset.condition].map((each) => (
        <Button key={each} variant="outlined" color={each === "retire" ? "error" : "primary"} data-act={each} onClick={() => ask(each)}>
          {texts(`equipment.act.${each}`)}
        </Button>
      ))}
    </Box>
  );
}

interface Props {
  asset: Asset;
  onClose: () => void;
}

function Asked({ act, ...props }: Props & { act: Act }) {
  if (act === "install" || act === "transfer") return <ToMachine act={act} {...props} />;
  if (act === "swap") return <Swap {...props} />;
  return act === "remove" ? <Remove {...props} /> : <AssetAct act={act} body={{}} ready {...props} />;
}

function ToMachine({ act, ...props }: Props & { act: "install" | "transfer" }) {
  const texts = useTexts();
  const [machine, setMachine] = useState<Machine | null>(null);
  const { equipmentClass, equipment } = props.asset;
  const choice = (faults: Faults) => (
    <RecordChoice
      path="equipment/equipment"
      topic="equipment"
      filter={{ equipmentClass }}
      but={equipment}
      name="equipment"
      label={texts("equipment.act.equipment")}
      value={machine}
      onChange={setMachine}
      fault={faults.equipment}
      none={texts("equipment.act.none")}
    />
  );
  return <AssetAct act={act} command="install" body={{ equipment: machine?.code ?? "" }} ready={machine !== null} choice={choice} {...props} />;
}

/** One of them at least is in use. */
function Swap(props: Props) {
  const texts = useTexts();
  const [other, setOther] = useState<Asset | null>(null);
  const { code, condition, equipmentClass } = props.asset;
  const choice = (faults: Faults) => (
    <RecordChoice
      path="equipment/assets"
      topic="equipment.asset"
      filter={{ equipmentClass, condition: condition === "IN_USE" ? ["IN_USE", "IN_STORE"] : ["IN_USE"] }}
      but={code}
      name="with"
      label={texts("equipment.act.with")}
      value={other}
      onChange={setOther}
      more={(found) => found.equipment ?? texts(`equipment.condition.${found.condition}`)}
      fault={faults.with}
      none={texts("equipment.act.none")}
    />
  );
  return <AssetAct act="swap" body={{ with: other?.code ?? "" }} ready={other !== null} choice={choice} {...props} />;
}

function Remove(props: Props) {
  const texts = useTexts();
  const [condition, setCondition] = useState("");
  const choice = (faults: Faults) => (
    <TextField select required name="condition" label={texts("equipment.act.condition")} value={condition} error={"condition" in faults} helperText={faults.condition} onChange={(event) => setCondition(event.target.value)}>
      {["IN_STORE", "IN_REPAIR"].filter((each) => each !== props.asset.condition).map((each) => (
        <MenuItem key={each} value={each}>{texts(`equipment.condition.${each}`)}</MenuItem>
      ))}
    </TextField>
  );
  return <AssetAct act="remove" body={{ condition }} ready={condition !== ""} choice={choice} {...props} />;
}

interface ActProps extends Props {
  act: Act;
  /** What the server calls it, where that is another word. */
  command?: string;
  body: Record<string, string>;
  ready: boolean;
  choice?: (faults: Faults) => ReactNode;
}

function AssetAct({ act, command = act, asset, ...props }: ActProps) {
  const texts = useTexts();
  return (
    <ActDialog
      title={texts(`equipment.act.${act}Title`, { code: asset.code })}
      hint={texts(`equipment.act.${act}Hint`)}
      confirm={texts(`equipment.act.${act}`)}
      colour={act === "retire" ? "error" : "primary"}
      path={`equipment/assets/${encodeURIComponent(asset.code)}/${command}`}
      {...props}
    />
  );
}
