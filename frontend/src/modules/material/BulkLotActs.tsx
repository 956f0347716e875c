import { Button } from "@mui/material";
import { useListContext } from "react-admin";
import { useTexts } from "../../shared/language";
import { useListDialogs } from "../../shared/lists";
import { BulkReason } from "../../shared/record";
import { actionFor, type LotAction, type MaterialLot } from "./lot";

const ACTIONS: LotAction[] = ["hold", "release"];

/** Holds or releases the lots that are selected; what can be done with none of them is not offered. */
export function BulkLotActs() {
  const texts = useTexts();
  const { data = [], selectedIds, onSelect } = useListContext<MaterialLot>();
  const { open } = useListDialogs();
  const offered = data.filter(({ id }) => selectedIds.includes(id)).map(actionFor);
  const ask = (action: LotAction) =>
    open(
      <BulkReason
        codes={selectedIds.map(String)}
        title={(count) => texts(`material.${action}Many`, { smart_count: count })}
        confirm={texts(`material.${action}`)}
        path={(code) => `material/lots/${encodeURIComponent(code)}/${action}`}
        done={(count) => texts(`material.${action === "hold" ? "held" : "released"}Many`, { smart_count: count })}
        onLeft={onSelect}
      />,
    );
  return ACTIONS.filter((action) => offered.includes(action)).map((action) => (
    <Button key={action} size="small" data-bulk-lots={action} onClick={() => ask(action)}>
      {texts(`material.${action}`)}
    </Button>
  ));
}
