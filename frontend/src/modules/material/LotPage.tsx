import { Box, Button, Link, Typography } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { Link as RouterLink, useNavigate, useParams } from "react-router";
import { useRead } from "../../shared/api";
import { formatDateTime, formatQuantity } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { History, useRecordKeys, WhyNot } from "../../shared/record";
import { Field, Fields, Loaded, ReasonDialog, Section, Small } from "../../shared/ui";
import { PrintButton } from "../reporting";
import { usePermission } from "../security";
import { actionFor, dayOf, type LotAction, type MaterialLot } from "./lot";
import { LotMovements } from "./LotMovements";
import { LyingIn, type Lying } from "./LyingIn";
import { LOTS } from "./LotReceive";
import { lotPage, QualityCell } from "./MaterialLotList";
import { SublotsSection } from "./SublotsSection";
import { useUnitNames } from "./useUnitNames";

/** One lot: what it is, where it lies, its parts, how it moved, and what was done to it. */
export function LotPage() {
  const texts = useTexts();
  const navigate = useNavigate();
  const { id = "" } = useParams();
  const lot = useRead<MaterialLot>(`material/lots/${encodeURIComponent(id)}`, ["material"]);
  useRecordKeys({ back: () => void navigate("/material-lots") });
  return (
    <>
      <Title title={`${texts("resources.material-lots.name", { smart_count: 1 })} ${id}`} />
      <Loaded query={lot}>
        {(found) => (
          <>
            <Head lot={found} />
            <Places lot={found} />
            {!found.parent && <SublotsSection lot={found} />}
            <LotMovements lot={found} />
            <History kind={LOTS} code={found.code} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Head({ lot }: { lot: MaterialLot }) {
  const texts = useTexts();
  const unitName = useUnitNames();
  const mayHold = usePermission("material.hold");
  const mayRecall = usePermission("traceability.read");
  const [asked, setAsked] = useState<LotAction>();
  const action = actionFor(lot);
  const label = (field: string) => texts(`resources.material-lots.fields.${field}`);
  return (
    <Section
      title={`${lot.code} · ${nameOf(lot, "materialName")}`}
      actions={
        <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap" }}>
          {!lot.parent && <PrintButton papers={[{ kind: "goods-receipt", code: lot.code }]} />}
          {mayRecall && (
            <Button variant="outlined" component={RouterLink} to={`/recalls/${encodeURIComponent(lot.code)}`} data-recall="">
              {texts("material.recall")}
            </Button>
          )}
          {action && <WhyNot needs={["material.hold"]} />}
          {mayHold && action && (
            <Button variant="contained" color={action === "hold" ? "error" : "primary"} data-lot-action={`${action} ${lot.code}`} onClick={() => setAsked(action)}>
              {texts(`material.${action}`)}
            </Button>
          )}
        </Box>
      }
    >
      {lot.parent && (
        <Typography sx={{ mb: 1.5 }} data-parent={lot.parent}>
          {texts("material.partOf")} <Link component={RouterLink} to={lotPage(lot.parent)}>{lot.parent}</Link>
          <Small>{texts(lot.followsParent ? "material.followsParent" : "material.judgedAlone")}</Small>
        </Typography>
      )}
      <Fields>
        <Field label={label("material")}>
          <Link component={RouterLink} to={`/material-definitions/${encodeURIComponent(lot.material)}/show`}>{lot.material}</Link>
        </Field>
        <Field label={label("quantity")}>{`${formatQuantity(lot.quantity)} ${unitName(lot.unit)}`}</Field>
        <Field label={label("quality")}><QualityCell lot={lot} /></Field>
        <Field label={label("heatNumber")}>{lot.heatNumber}</Field>
        <Field label={label("supplier")}>{lot.supplier}</Field>
        <Field label={label("productionDate")}>{dayOf(lot.productionDate)}</Field>
        <Field label={label("receivedAt")}>{formatDateTime(lot.receivedAt)}</Field>
        {lot.carrier && <Field label={label("carrier")}>{lot.carrier}</Field>}
      </Fields>
      {asked && (
        <ReasonDialog
          title={texts(`material.${asked}Title`, { code: lot.code })}
          confirm={texts(`material.${asked}`)}
          path={`material/lots/${encodeURIComponent(lot.code)}/${asked}`}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}

function Places({ lot }: { lot: MaterialLot }) {
  const texts = useTexts();
  const lying = useRead<Lying[]>(`material/lots/${encodeURIComponent(lot.code)}/places`, ["material"]);
  return (
    <Section id="places" title={texts("material.places")}>
      <Loaded query={lying}>{(places) => (places.length === 0 ? <Small>{texts("material.liesNowhere")}</Small> : <LyingIn places={places} unit={lot.unit} />)}</Loaded>
    </Section>
  );
}
