import { Button } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import type { MasterRecord } from "../../shared/record";
import { Loaded, Section, Small } from "../../shared/ui";
import { usePermission } from "../security";
import { LyingIn, type Lying } from "./LyingIn";
import { Movements, type Moved } from "./Movements";
import { ReceiveDialog } from "./ReceiveDialog";

/** Where material that is not told apart lies and how it moved, and its receipt. */
export function StockSection({ material }: { material: MasterRecord }) {
  const texts = useTexts();
  const mayReceive = usePermission("material.receive") && !material.archived;
  const [receiving, setReceiving] = useState(false);
  const path = `material/definitions/${encodeURIComponent(material.code)}/stock`;
  const stock = useRead<{ places: Lying[]; movements: Moved[] }>(path, ["material"]);
  return (
    <>
      <Section id="stock" title={texts("material.places")} actions={mayReceive && <Button variant="contained" data-receive="" onClick={() => setReceiving(true)}>{texts("material.receiveLoose")}</Button>}>
        <Loaded query={stock}>{({ places }) => (places.length === 0 ? <Small>{texts("material.noStock")}</Small> : <LyingIn places={places} unit={String(material.unit)} />)}</Loaded>
      </Section>
      {(stock.data?.movements.length ?? 0) > 0 && (
        <Section id="movements" title={texts("material.movements")}>
          <Movements rows={stock.data?.movements ?? []} />
        </Section>
      )}
      {receiving && <ReceiveDialog path={path} material={material} onClose={() => setReceiving(false)} />}
    </>
  );
}
