import { Box, Typography } from "@mui/material";
import { useState } from "react";
import { formatDateTimeSeconds } from "../format";
import { useTexts } from "../language";
import { Loaded, Pages, Section, Small } from "../ui";
import { useHistory, type RecordChange } from "./history";
import { labelOf, valueText, type RecordKind } from "./kind";

const AT_ONCE = 10;
/** What there was nothing before. */
const NEW = new Set(["added", "created", "received", "qualificationGranted", "qualificationRenewed", "qualificationRevoked", "required", "maintenancePlanned", "published", "model-published", "absent", "swapped", "overtime", "replenished"]);

/** What there is nothing after. */
const GONE = new Set(["withdrawn", "maintenanceWithdrawn"]);

interface Props {
  kind: RecordKind;
  code: string;
  /** Where a page tells two histories: what this one is of. */
  title?: string;
}

/** Who changed a record, when, from what to what, and why. */
export function History(props: Props) {
  return <Changes key={`${props.kind.entity} ${props.code}`} {...props} />;
}

function Changes({ kind, code, title }: Props) {
  const texts = useTexts();
  const [page, turn] = useState(0);
  const history = useHistory(kind, code, { page, count: AT_ONCE });
  return (
    <Section id={title ? `history-${kind.resource}` : "history"} title={title ?? texts("shared.record.history")}>
      <Loaded query={history}>
        {({ rows: changes, total }) => (
          <>
            {total === 0 && <Small>{texts("shared.record.noHistory")}</Small>}
            {changes.map((change) => (
              <Change key={change.id} kind={kind} change={change} />
            ))}
            <Pages page={page} count={AT_ONCE} total={total} onPage={turn} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Change({ kind, change }: { kind: RecordKind; change: RecordChange }) {
  const texts = useTexts();
  const text = (field: string, value: unknown) => valueText(kind, field, value, texts);
  const said = ({ field, before, after }: RecordChange["fields"][number]) => {
    if (GONE.has(change.action) && (after === null || after === undefined)) return text(field, before);
    return NEW.has(change.action) || before === after ? text(field, after) : `${text(field, before)} → ${text(field, after)}`;
  };
  const fields = change.fields.filter(({ field }) => field !== "reason" || !change.reason);
  return (
    <Box data-change={change.action} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
      <Typography variant="body2">
        <strong>{kind.act?.(change.action, texts) ?? texts(`shared.record.action.${change.action}`, { _: change.action })}</strong> · {change.by} · {formatDateTimeSeconds(change.at)}
      </Typography>
      {change.reason && <Typography variant="body2">{`${texts("shared.action.reason")}: ${change.reason}`}</Typography>}
      {fields.map((field) => (
        <Typography key={field.field} variant="body2" color="text.secondary" data-changed-field={field.field}>
          {`${labelOf(kind, field.field, texts)}: ${said(field)}`}
        </Typography>
      ))}
    </Box>
  );
}
