import { Alert, Box, Button, Stepper, Step, StepLabel } from "@mui/material";
import { useState } from "react";
import { Link } from "react-router";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { WhyNot, type RecordKind } from "../../shared/record";
import { Field, Fields, Section, Small, StateChip } from "../../shared/ui";
import { usePersonNames } from "../security";
import { ActDialog } from "./ActDialog";
import { pageOfTitle, PRODUCTS, revisionPage } from "./kinds";
import type { Act, Lifecycle, RevisionPage } from "./types";

const WAY: Lifecycle[] = ["DRAFT", "IN_REVIEW", "APPROVED", "EFFECTIVE"];
const FORWARD = new Set(["submit", "approve", "put-in-force"]);

/** Where a revision stands, what can become of it, by whom, and why not. */
export function ApprovalBar({ kind, page }: { kind: RecordKind; page: RevisionPage<unknown> }) {
  const texts = useTexts();
  const names = usePersonNames();
  const { life, review } = page;
  const over = life.state === "SUPERSEDED" || life.state === "OBSOLETE";
  return (
    <Section title={<>{`${texts("definition.field.revision")} ${life.revision}`} <StateChip texts="definition.state" state={life.state} size="medium" /></>} actions={<Acts kind={kind} page={page} />}>
      {!over && (
        <Stepper activeStep={stepOf(life.state)} sx={{ my: 1.5, maxWidth: 760 }}>
          {WAY.map((state) => (
            <Step key={state} completed={stepOf(life.state) > WAY.indexOf(state) || life.state === "EFFECTIVE"}>
              <StepLabel>{texts(`definition.state.${state === "APPROVED" && life.state === "PENDING_EFFECTIVE" ? life.state : state}`)}</StepLabel>
            </Step>
          ))}
        </Stepper>
      )}
      <Fields>
        <Field label={texts("definition.field.author")}>{names(life.author)}</Field>
        {review && <Field label={texts("definition.field.submittedBy")}>{`${names(review.submittedBy)} · ${formatDateTime(review.submittedAt)}`}</Field>}
        {life.approvedBy && <Field label={texts("definition.field.approvedBy")}>{names(life.approvedBy)}</Field>}
        {life.effectiveFrom && <Field label={texts(life.state === "PENDING_EFFECTIVE" ? "definition.field.effectiveOn" : "definition.field.effectiveFrom")}>{formatDateTime(life.effectiveFrom)}</Field>}
      </Fields>
      {review?.leader && (
        <Alert severity="info" sx={{ mt: 1.5 }} action={<Button component={Link} to={pageOfTitle(PRODUCTS, review.leader)}>{texts("definition.openLeader")}</Button>}>
          {texts("definition.along", { leader: review.leader })}
        </Alert>
      )}
    </Section>
  );
}

const stepOf = (state: Lifecycle) => (state === "PENDING_EFFECTIVE" ? WAY.indexOf("APPROVED") : WAY.indexOf(state));

function Acts({ kind, page }: { kind: RecordKind; page: RevisionPage<unknown> }) {
  const texts = useTexts();
  const [asked, ask] = useState<Act>();
  const against = [...new Set(page.acts.map((act) => act.against).filter(Boolean))];
  const { code, life } = page;
  return (
    <Box sx={{ display: "flex", flexDirection: "column", alignItems: "flex-end", gap: 0.5 }}>
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", justifyContent: "flex-end" }}>
        <WhyNot needs={["definition.edit"]} />
        {page.acts.map((act) =>
          act.name === "change" ? (
            <Button key={act.name} variant="outlined" disabled={Boolean(act.against)} component={Link} to={revisionPage(kind, code, life.revision, "/edit")} data-act={act.name} data-edit={act.against ? undefined : ""}>
              {texts("definition.act.change")}
            </Button>
          ) : (
            <Button key={act.name} variant={FORWARD.has(act.name) ? "contained" : "outlined"} disabled={Boolean(act.against)} data-act={act.name} onClick={() => ask(act)}>
              {texts(`definition.act.${act.name}`)}
            </Button>
          ),
        )}
      </Box>
      {against.map((why) => (
        <Box key={why} data-against="">
          <Small>{why}</Small>
        </Box>
      ))}
      {asked && <ActDialog kind={kind} page={page} act={asked.name} onClose={() => ask(undefined)} />}
    </Box>
  );
}
