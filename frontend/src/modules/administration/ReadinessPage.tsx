import CheckCircle from "@mui/icons-material/CheckCircle";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import { Alert, Box, Button, Typography } from "@mui/material";
import { Title, useCanAccess } from "react-admin";
import { Link } from "react-router";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Loaded, Section, Small } from "../../shared/ui";
import { ReadinessPath } from "./ReadinessPath";
import { EVERYTHING, stepsOf, type Kind, type ReadinessLine } from "./types";

/** What the first order needs: what is there, what is missing, and where that is mended. */
export function ReadinessPage() {
  const texts = useTexts();
  const lines = useRead<ReadinessLine[]>("administration/readiness", EVERYTHING);
  return (
    <>
      <Title title={texts("administration.readiness.title")} />
      <Loaded query={lines}>{(found) => <Checklist lines={found} />}</Loaded>
    </>
  );
}

function Checklist({ lines }: { lines: ReadinessLine[] }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "imports", action: "list" });
  const kinds = useRead<Kind[]>(canAccess ? "administration/exports/kinds" : undefined, EVERYTHING).data ?? [];
  const open = lines.filter(({ missing }) => missing > 0);
  const next = open[0];
  return (
    <>
      <Section id="readiness" title={texts(open.length === 0 ? "administration.readiness.ready" : "administration.readiness.notReady")}>
        <Small>{texts("administration.readiness.hint")}</Small>
        <ReadinessPath lines={lines} />
        <Alert severity={next ? "info" : "success"} data-next={next?.id ?? ""}>
          {next ? texts("administration.readiness.next", { what: next.text }) : texts("administration.readiness.order")}
        </Alert>
      </Section>
      {stepsOf(lines).map((step) => (
        <Section key={step} id={`step-${step}`} title={texts(`administration.step.${step}`)}>
          {lines.filter((line) => line.step === step).map((line) => (
            <Line key={line.id} line={line} sheet={kinds.some(({ entity }) => entity === line.sheet) ? line.sheet : undefined} />
          ))}
        </Section>
      ))}
    </>
  );
}

function Line({ line, sheet }: { line: ReadinessLine; sheet?: string | null }) {
  const texts = useTexts();
  const done = line.missing === 0;
  const state = texts(done ? "administration.readiness.done" : "administration.readiness.open");
  return (
    <Box data-line={line.id} data-missing={line.missing} sx={{ display: "flex", gap: 1.5, py: 1, alignItems: "flex-start", flexWrap: { xs: "wrap", sm: "nowrap" }, borderTop: 1, borderColor: "divider", "&:first-of-type": { borderTop: 0 } }}>
      {done ? <CheckCircle color="success" titleAccess={state} /> : <RadioButtonUnchecked color="warning" titleAccess={state} />}
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: done ? 400 : 600 }}>{line.text}</Typography>
        <Small>{line.why}</Small>
        {!done && line.examples.length > 0 && (
          <Typography variant="body2" color="warning.main" sx={{ overflowWrap: "anywhere" }}>
            {texts("administration.readiness.missing", { smart_count: line.missing, what: line.examples.join(", ") + (line.missing > line.examples.length ? ", …" : "") })}
          </Typography>
        )}
        {!done && line.cure && (
          <Typography variant="body2" color="warning.main" data-cure="">
            {line.cure}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: "flex", gap: 1, flexShrink: 0 }}>
        {sheet && (
          <Button component={Link} to={`/imports?kind=${sheet}`} size="small" variant={done ? "text" : "outlined"} data-import-sheet="">
            {texts("administration.readiness.import")}
          </Button>
        )}
        {line.screen && (
          <Button component={Link} to={line.screen} size="small" variant={done ? "text" : "outlined"} data-mend="">
            {texts("administration.readiness.mend")}
          </Button>
        )}
      </Box>
    </Box>
  );
}
