import { Alert, Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { formatDateTime, formatQuantity } from "../../../shared/format";
import { useTexts, type Translate } from "../../../shared/language";
import { CodeLink, Field, Fields, ReasonDialog, Section, StateChip } from "../../../shared/ui";
import { useUnitNames } from "../../material";
import { usePlaceNames } from "../../plant";
import { PrintButton } from "../../reporting";
import { usePermission } from "../../security";
import type { Recall } from "./types";

/** The lot itself: where it comes from, what is left of it and who waits for that, and the way to stop it. */
export function RecallHead({ recall }: { recall: Recall }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const unitName = useUnitNames();
  const { lot } = recall;
  const amount = (quantity: number) => `${formatQuantity(quantity)} ${unitName(lot.unit)}`;
  return (
    <Section
      title={
        <Box component="span" sx={{ display: "inline-flex", alignItems: "center", gap: 1, flexWrap: "wrap" }}>
          {lot.code} <StateChip texts="material.quality" state={lot.quality} />
        </Box>
      }
      actions={
        <Box sx={{ display: "flex", gap: 1.5, alignItems: "center" }}>
          <PrintButton papers={[{ kind: "recall-paper", code: lot.code }, { kind: "recall-sheet", code: lot.code }]} />
          <Stop recall={recall} />
        </Box>
      }
    >
      {lot.parent && (
        <Alert severity="info" sx={{ mb: 1.5 }} data-parent={lot.parent}>
          {texts("traceability.recall.partOf")} <CodeLink code={lot.parent} to={`/recalls/${encodeURIComponent(lot.parent)}`} />
        </Alert>
      )}
      {lot.holdReason && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {texts("traceability.recall.held", { reason: lot.holdReason })} {notStopped(recall, texts)}
        </Alert>
      )}
      <Fields>
        <Field label={texts("traceability.material")}>
          {lot.materialName} {lot.material}
        </Field>
        <Field label={texts("traceability.recall.supplier")}>{lot.supplier ?? "–"}</Field>
        {lot.heatNumber && <Field label={texts("traceability.recall.heatNumber")}>{lot.heatNumber}</Field>}
        <Field label={texts("traceability.recall.receivedAt")}>{formatDateTime(lot.receivedAt)}</Field>
        <Field label={texts("traceability.recall.left")}>
          {recall.left.length === 0 ? texts("traceability.recall.nothingLeft") : recall.left.map(({ lot: part, place, quantity }) => `${part === lot.code ? "" : `${part} `}${placeName(place)}: ${amount(quantity)}`).join(" · ")}
        </Field>
      </Fields>
      {recall.waiting.length > 0 && (
        <Codes title={texts("traceability.recall.waiting")} codes={recall.waiting.map((part) => ({ code: part.unit, to: `/units/${encodeURIComponent(part.unit)}/show`, text: `${amount(part.quantity)} · ${placeName(part.place)}` }))} />
      )}
      {recall.reservations.length > 0 && (
        <Codes title={texts("traceability.recall.reserved")} codes={recall.reservations.map((kept) => ({ code: kept.workOrder, to: `/work-orders/${encodeURIComponent(kept.workOrder)}`, text: amount(kept.quantity) }))} />
      )}
    </Section>
  );
}

/** A hold keeps the rest of the lot from being used; what has it in it is fetched by people. */
function notStopped({ units: { inStock, inProcess, leftStore } }: Recall, texts: Translate): string {
  return inStock + inProcess + leftStore > 0 ? texts("traceability.recall.notStopped", { inStock, inProcess, leftStore }) : "";
}

function Stop({ recall }: { recall: Recall }) {
  const { lot } = recall;
  const texts = useTexts();
  const mayHold = usePermission("material.hold");
  const [asked, setAsked] = useState(false);
  if (!mayHold || lot.quality !== "ACCEPTED") return null;
  return (
    <>
      <Button variant="contained" color="error" data-hold={lot.code} onClick={() => setAsked(true)}>
        {texts("traceability.recall.hold")}
      </Button>
      {asked && (
        <ReasonDialog
          title={texts("traceability.recall.holdTitle", { code: lot.code })}
          confirm={texts("traceability.recall.hold")}
          hint={notStopped(recall, texts)}
          path={`material/lots/${encodeURIComponent(lot.code)}/hold`}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

function Codes({ title, codes }: { title: string; codes: { code: string; to: string; text: string }[] }) {
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="caption" color="text.secondary">
        {title}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}>
        {codes.map(({ code, to, text }, index) => (
          <Typography key={`${code} ${index}`} component="span">
            <CodeLink code={code} to={to} /> {text}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
