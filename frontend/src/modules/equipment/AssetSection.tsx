import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { ListDialogs } from "../../shared/lists";
import { CodeLink, Field, Fields, Loaded, Section, StateChip } from "../../shared/ui";
import { AssetActs } from "./AssetActs";
import { Stays } from "./Stays";
import type { Asset, Stay } from "./types";

/** Where an asset is, what can be done with it, and where it was. */
export function AssetSection({ asset }: { asset: Asset }) {
  const texts = useTexts();
  const stays = useRead<Stay[]>(`equipment/assets/${encodeURIComponent(asset.code)}/stays`, ["equipment.asset"]);
  return (
    <ListDialogs>
      <Section id="place" title={texts("equipment.now")} actions={<AssetActs asset={asset} />}>
        <Fields>
          <Field label={texts("resources.assets.fields.condition")}>
            <StateChip texts="equipment.condition" state={asset.condition} />
          </Field>
          <Field label={texts("resources.assets.fields.equipment")}>{asset.equipment && <Machine code={asset.equipment} />}</Field>
        </Fields>
      </Section>
      <Section id="stays" title={texts("equipment.stays")}>
        <Loaded query={stays}>{(found) => <Stays stays={found} head={head} />}</Loaded>
      </Section>
    </ListDialogs>
  );
}

const head = (stay: Stay) => (stay.equipment ? <Machine code={stay.equipment} /> : <Where stay={stay} />);

function Where({ stay }: { stay: Stay }) {
  return <>{useTexts()(`equipment.condition.${stay.condition}`)}</>;
}

function Machine({ code }: { code: string }) {
  return <CodeLink code={code} to={`/equipment/${encodeURIComponent(code)}/show`} />;
}
