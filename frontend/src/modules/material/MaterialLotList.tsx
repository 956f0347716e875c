import { Button, Typography, useMediaQuery } from "@mui/material";
import { useState } from "react";
import { CreateButton, DataTable, SearchInput, SelectInput, useRefresh, useTranslate } from "react-admin";
import { formatDateTime, formatQuantity } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { ListActions, NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, ReasonDialog, StateChip } from "../../shared/ui";
import { usePlaceNames } from "../plant";
import { usePermission } from "../security";
import { BulkLotActs } from "./BulkLotActs";
import { actionFor, qualityOf, type LotAction, type MaterialLot } from "./lot";
import { useUnitNames } from "./useUnitNames";

const QUALITIES = ["PENDING", "ACCEPTED", "REJECTED", "ON_HOLD"];

const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal", minWidth: 170 } };

/** Material lots: what there is, where it lies, and whether it may be used. */
export function MaterialLotList() {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const unitName = useUnitNames();
  const translate = useTranslate();
  const refresh = useRefresh();
  const roomy = useMediaQuery("(min-width: 1000px)");
  const mayHold = usePermission("material.hold");
  const [asked, setAsked] = useState<{ lot: MaterialLot; action: LotAction }>();
  return (
    <>
      <PagedList
        sort={{ field: "code", order: "ASC" }}
        actions={<ListActions create={texts("material.receive")} />}
        empty={
          <Nothing text={texts("material.none")} hint={texts("material.noneHint")}>
            <CreateButton variant="contained" label={texts("material.receive")} />
          </Nothing>
        }
        filters={[
          <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
          <SelectInput key="quality" source="quality" alwaysOn choices={QUALITIES.map((id) => ({ id, name: texts(`material.quality.${id}`) }))} />,
        ]}
      >
        <DataTable
          empty={<NoHits />}
          hiddenColumns={["receivedAt"]}
          bulkActionButtons={mayHold ? <BulkLotActs /> : false}
          isRowSelectable={(lot) => actionFor(lot as MaterialLot) !== undefined}
          rowClick="show"
        >
          <DataTable.Col
            source="code"
            render={({ code }: MaterialLot) => <CodeLink code={code} to={lotPage(code)} />}
          />
          <DataTable.Col source="material" sx={WRAPPING} render={(lot: MaterialLot) => `${lot.material} ${nameOf(lot, "materialName")}`} />
          <DataTable.Col source="quantity" disableSort render={(lot: MaterialLot) => `${formatQuantity(lot.quantity)} ${unitName(lot.unit)}`} />
          <DataTable.Col source="quality" sx={WRAPPING} render={(lot: MaterialLot) => <QualityCell lot={lot} />} />
          <DataTable.Col source="location" disableSort render={({ location }: MaterialLot) => (location ? location.split(", ").map(placeName).join(", ") : "–")} />
          {roomy && <DataTable.Col source="supplier" disableSort />}
          <DataTable.Col source="receivedAt" render={({ receivedAt }: MaterialLot) => formatDateTime(receivedAt)} />
          <DataTable.Col
            source="actions"
            label={false}
            disableSort
            render={(lot: MaterialLot) => {
              const action = actionFor(lot);
              return mayHold && action ? (
                <Button
                  size="small"
                  data-lot-action={`${action} ${lot.code}`}
                  onClick={(event) => {
                    event.stopPropagation();
                    setAsked({ lot, action });
                  }}
                >
                  {texts(`material.${action}`)}
                </Button>
              ) : null;
            }}
          />
        </DataTable>
      </PagedList>
      {asked && (
        <ReasonDialog
          title={texts(`material.${asked.action}Title`, { code: asked.lot.code })}
          confirm={texts(`material.${asked.action}`)}
          path={`material/lots/${encodeURIComponent(asked.lot.code)}/${asked.action}`}
          onClose={() => {
            setAsked(undefined);
            refresh();
          }}
        />
      )}
    </>
  );
}

/** Where a lot's own page is. */
export const lotPage = (code: string) => `/material-lots/${encodeURIComponent(code)}/show`;

export function QualityCell({ lot }: { lot: MaterialLot }) {
  const texts = useTexts();
  return (
    <>
      <StateChip texts="material.quality" state={qualityOf(lot)} />
      {lot.usage === "EXPIRED" && " "}
      {lot.usage === "EXPIRED" && <StateChip texts="material.usage" state="EXPIRED" />}
      {lot.expiresAt && (
        <Typography variant="caption" component="div" sx={{ color: "text.secondary" }}>
          {texts(lot.usage === "EXPIRED" ? "material.expiredOn" : "material.expiresOn", { date: formatDateTime(lot.expiresAt) })}
        </Typography>
      )}
      {lot.holdReason && (
        <Typography variant="caption" component="div" sx={{ whiteSpace: "normal", color: "text.secondary" }}>
          {lot.holdReason}
        </Typography>
      )}
    </>
  );
}
