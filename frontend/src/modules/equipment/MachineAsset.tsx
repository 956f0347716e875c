import { Alert, Box, Button } from "@mui/material";
import { useCanAccess } from "react-admin";
import { useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { ListDialogs, useListDialogs } from "../../shared/lists";
import { CodeLink, Field, Fields, Loaded, Section, Small } from "../../shared/ui";
import { AssetActs } from "./AssetActs";
import { InstallHere } from "./InstallHere";
import { Stays } from "./Stays";
import type { Asset, Machine, Stay } from "./types";

const pageOf = (code: string) => `/assets/${encodeURIComponent(code)}/show`;

/** The asset that fills a machine's role now, and those that have. */
export function MachineAsset({ machine }: { machine: Machine }) {
  const texts = useTexts();
  const stays = useRead<Stay[]>(`equipment/equipment/${encodeURIComponent(machine.code)}/assets`, ["equipment"]);
  const here = stays.data?.find(({ until }) => until === null)?.asset;
  const asset = useRead<Asset>(here && `equipment/assets/${encodeURIComponent(here)}`, ["equipment.asset"]).data;
  const actions = asset?.code === here && asset ? <AssetActs asset={asset} /> : <Empty machine={machine} known={stays.data !== undefined && !here} />;
  return (
    <ListDialogs>
      <Section id="asset" title={texts("equipment.asset")} actions={actions}>
        <Loaded query={stays}>
          {(found) => (
            <>
              {!here && <Alert severity="info" sx={{ mb: 1 }} data-no-asset="">{texts("equipment.noAsset")}</Alert>}
              {asset && asset.code === here && (
                <Box sx={{ mb: 2 }}>
                  <Fields>
                    <Field label={texts("resources.equipment.fields.asset")}><CodeLink code={`${nameOf(asset)} (${asset.code})`} to={pageOf(asset.code)} /></Field>
                    {(["manufacturer", "model", "serialNumber"] as const).map((field) => (
                      <Field key={field} label={texts(`resources.assets.fields.${field}`)}>{asset[field] ?? undefined}</Field>
                    ))}
                  </Fields>
                </Box>
              )}
              {found.length > 0 && <Small>{texts("equipment.staysAt")}</Small>}
              <Stays stays={found} head={head} />
            </>
          )}
        </Loaded>
      </Section>
    </ListDialogs>
  );
}

const head = (stay: Stay) => <CodeLink code={stay.asset} to={pageOf(stay.asset)} />;

function Empty({ machine, known }: { machine: Machine; known: boolean }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "assets", action: "edit" });
  const { open, close } = useListDialogs();
  if (!known || !canAccess || machine.archived) return null;
  const ask = () => open(<InstallHere machine={machine} onClose={close} />);
  return (
    <Button variant="outlined" data-install-here="" onClick={ask}>
      {texts("equipment.act.here")}
    </Button>
  );
}
