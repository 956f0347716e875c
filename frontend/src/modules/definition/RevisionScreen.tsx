import { Alert, Box, Button, MenuItem, TextField } from "@mui/material";
import { useState, type ReactNode } from "react";
import { Title } from "react-admin";
import { Link, useNavigate, useParams } from "react-router";
import { listOf, ProblemError, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { History, Uses, useRecordKeys, type RecordKind } from "../../shared/record";
import { errorText, Loaded, Nothing, Section, StateChip } from "../../shared/ui";
import { usePermission } from "../security";
import { ApprovalBar } from "./ApprovalBar";
import { CopyDialog } from "./CopyDialog";
import { revisionPage, revisionPath, revisionsPath } from "./kinds";
import type { ObjectLine, RevisionLine, RevisionPage } from "./types";

interface Props<C> {
  kind: RecordKind;
  /** The permission that reading its history needs. */
  historyNeeds?: string;
  /** What stands in a revision. */
  children: (page: RevisionPage<C>) => ReactNode;
}

/** The revisions of a product or routing, and one of them: what stands in it, what can become of it, and what did. */
export function RevisionScreen<C>({ kind, historyNeeds = "definition.read", children }: Props<C>) {
  const { id, code = id ?? "", revision } = useParams();
  const texts = useTexts();
  const navigate = useNavigate();
  const revisions = useRead<RevisionLine[]>(revisionsPath(kind, code), [kind.entity]);
  useRecordKeys({ back: () => void navigate(`/${kind.resource}`) });
  return (
    <>
      <Title title={`${texts(`resources.${kind.resource}.name`, { smart_count: 1 })} ${code}`} />
      <Loaded query={revisions}>
        {(all) => {
          const shown = revision ?? (all.find(({ state }) => state === "EFFECTIVE") ?? all[0])?.revision;
          return shown === undefined ? <Nothing text={texts("definition.unknown", { code })} /> : <Shown kind={kind} historyNeeds={historyNeeds} code={code} all={all} revision={shown}>{children}</Shown>;
        }}
      </Loaded>
    </>
  );
}

interface ShownProps<C> extends Props<C> {
  historyNeeds: string;
  code: string;
  all: RevisionLine[];
  revision: string;
}

function Shown<C>({ kind, historyNeeds, code, all, revision, children }: ShownProps<C>) {
  const texts = useTexts();
  const mayReadHistory = usePermission(historyNeeds);
  const page = useRead<RevisionPage<C>>(revisionPath(kind, code, revision), [kind.entity], undefined, { keep: true });
  const line = useRead<ObjectLine[]>(listOf(kind.path, { filter: { id: code } }), [kind.entity]).data?.[0];
  return (
    <>
      <Section title={`${code} · ${line ? nameOf(line) : ""}`} actions={<Others kind={kind} code={code} all={all} revision={revision} />}>
        <Box component="nav" sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          {all.map((one) => (
            <Button key={one.revision} component={Link} size="small" variant={one.revision === revision ? "contained" : "outlined"} to={revisionPage(kind, code, one.revision)} data-revision={one.revision} sx={{ gap: 1 }}>
              {one.revision} <StateChip texts="definition.state" state={one.state} />
            </Button>
          ))}
        </Box>
      </Section>
      {isRefused(page.error) ? (
        <Alert severity="error">{errorText(page.error!, texts)}</Alert>
      ) : (
        <Loaded query={page}>
          {(found) => (
            <Box data-shown={found.life.revision}>
              <ApprovalBar kind={kind} page={found} />
              {children(found)}
              <Uses kind={kind} code={found.title} />
              {mayReadHistory && <History kind={kind} code={found.title} />}
            </Box>
          )}
        </Loaded>
      )}
    </>
  );
}

/** What may not be seen any more is not shown because it was before. */
const isRefused = (failure: Error | null) => failure instanceof ProblemError && failure.status === 403;

/** Another revision: written from this one, or compared with it. */
function Others({ kind, code, all, revision }: Omit<ShownProps<never>, "children" | "historyNeeds">) {
  const texts = useTexts();
  const navigate = useNavigate();
  const [copying, setCopying] = useState(false);
  const editable = usePermission("definition.edit");
  const others = all.filter((one) => one.revision !== revision);
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      {others.length > 0 && (
        <TextField
          select
          size="small"
          label={texts("definition.compareWith")}
          value=""
          sx={{ width: 170 }}
          data-compare=""
          onChange={(event) => void navigate(revisionPage(kind, code, revision, `/compare/${encodeURIComponent(event.target.value)}`))}
        >
          {others.map((one) => (
            <MenuItem key={one.revision} value={one.revision}>
              {`${one.revision} · ${texts(`definition.state.${one.state}`)}`}
            </MenuItem>
          ))}
        </TextField>
      )}
      {editable && (
        <Button variant="outlined" data-copy="" onClick={() => setCopying(true)}>
          {texts("definition.newRevision")}
        </Button>
      )}
      {copying && <CopyDialog kind={kind} code={code} from={revision} known={all.map((one) => one.revision)} onClose={() => setCopying(false)} />}
    </Box>
  );
}
