import { Box, Link } from "@mui/material";
import { Title } from "react-admin";
import { Link as RouterLink, useParams } from "react-router";
import { listOf, useRead } from "../../shared/api";
import { LateDiagram, useDiagramSoon } from "../../shared/diagram/LateDiagram";
import { type Picture } from "../../shared/diagram/picture";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { Field, Fields, Loaded, Section, StateChip } from "../../shared/ui";
import { DecisionList, type Decision } from "../rules";
import { Measured } from "../traceability/Measured";
import { Concession } from "./Concession";
import { measuredOf, type Nonconformance } from "./types";

const TOPICS = ["quality", "execution", "rules"];

/** One nonconformance: the value against its limits, where its process stands, what was decided and why. */
export function NonconformancePage() {
  useDiagramSoon();
  const texts = useTexts();
  const { id = "" } = useParams();
  const query = useRead<Nonconformance>(`quality/nonconformances/${id}`, TOPICS, 5_000);
  return (
    <>
      <Title title={`${texts("resources.nonconformances.name", { smart_count: 1 })} ${id}`} />
      <Loaded query={query}>
        {(found) => (
          <>
            <Head found={found} />
            {found.processInstanceId && <Process id={found.processInstanceId} />}
            <Section title={texts("rules.title")}>
              <Decisions found={found} />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

function Head({ found }: { found: Nonconformance }) {
  const texts = useTexts();
  const name = (field: string) => texts(`resources.nonconformances.fields.${field}`);
  const measured = measuredOf(found);
  return (
    <Section title={found.code} actions={<StateChip texts="quality.state" state={found.state} size="medium" />}>
      <Fields>
        <Field label={name("unit")}>
          <Link component={RouterLink} to={`/units/${encodeURIComponent(found.unit)}/show`}>
            {found.unit}
          </Link>
        </Field>
        <Field label={name("defect")}>{`${found.defect} ${texts(`quality.defect.${found.defect}`, { _: "" })}`}</Field>
        <Field label={name("disposition")}>
          {found.disposition ? <StateChip texts="quality.disposition" state={found.disposition} /> : texts("quality.undecided")}
        </Field>
        <Field label={name("workOrder")}>
          {found.workOrder && (
            <Link component={RouterLink} to={`/work-orders/${encodeURIComponent(found.workOrder)}`}>
              {found.workOrder}
            </Link>
          )}
        </Field>
        <Field label={name("openedAt")}>{formatDateTime(found.openedAt)}</Field>
        <Field label={texts("quality.reason")}>{found.reason}</Field>
        {found.grade && <Field label={texts("quality.gradeName")}>{texts(`quality.grade.${found.grade}`)}</Field>}
      </Fields>
      <Concession found={found} />
      {measured && (
        <Box sx={{ mt: 2, maxWidth: 560 }}>
          <Measured value={measured} />
        </Box>
      )}
    </Section>
  );
}

function Process({ id }: { id: string }) {
  const texts = useTexts();
  const picture = useRead<Picture>(`execution/process-instances/${id}/picture`, ["workflow", ...TOPICS], 5_000);
  return (
    <Section title={texts("execution.process.title")}>
      <Loaded query={picture}>
        {(data) => <LateDiagram picture={data} />}
      </Loaded>
    </Section>
  );
}

/** The server may send decisions whole or only name them; then they are read by their subject. */
function Decisions({ found }: { found: Nonconformance }) {
  const sent = (found.decisions ?? []) as unknown[];
  const whole = sent.length > 0 && typeof sent[0] === "object";
  const read = useRead<Decision[]>(whole ? undefined : listOf("rules/decisions", { filter: { subjectCode: found.code } }), ["rules", "quality"]);
  if (whole) return <DecisionList decisions={sent as Decision[]} />;
  return <Loaded query={read}>{(decisions) => <DecisionList decisions={decisions} />}</Loaded>;
}
