import { Button } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import { useTexts } from "../../shared/language";
import { BulkReason } from "../../shared/record";
import { actionFor, type LotAction, type MaterialLot } from "./lot";

const ACTIONS: LotAction[] = ["hold", "release"];

/** Holds or releases the lots that are selected; what can be done with none of them is not offered. */
export function BulkLotActs() {
  const texts = useTexts();
  const { data = [], selectedIds } = useListContext<MaterialLot>();
  const [asked, ask] = useState<LotAction>();
  const offered = data.filter(({ id }) => selectedIds.includes(id)).map(actionFor);
  return (
    <>
      {ACTIONS.filter((action) => offered.includes(action)).map((action) => (
        <Button key={action} size="small" data-bulk-lots={action} onClick={() => ask(action)}>
          {texts(`material.${action}`)}
        </Button>
      ))}
      {asked && (
        <BulkReason
          title={texts(`material.${asked}Many`, { smart_count: selectedIds.length })}
          confirm={texts(`material.${asked}`)}
          path={(code) => `material/lots/${encodeURIComponent(code)}/${asked}`}
          done={(count) => texts(`material.${asked === "hold" ? "held" : "released"}Many`, { smart_count: count })}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  );
}
