import { Button, Checkbox, Chip, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { useRead } from "../../shared/api";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CodeLink, Loaded, Nothing, Section, Small } from "../../shared/ui";
import { usePersonNames } from "../security";
import { kindOf, KINDS, PRODUCTS, revisionPage } from "./kinds";
import { ManyActs, type Target } from "./ManyActs";

interface Waiting {
  entity: string;
  code: string;
  revision: string;
  version: number;
  submittedBy: string;
  submittedAt: string;
  along: string[];
  own: boolean;
}

const titleOf = ({ code, revision }: Waiting) => `${code} ${revision}`;

/** What is submitted anew is something else than what was picked. */
const keyOf = (one: Waiting) => `${one.entity} ${titleOf(one)} ${one.version}`;

const kindIn = ({ entity }: Waiting) => kindOf(entity) ?? PRODUCTS;

/** What waits for somebody's decision, the one that waits longest first; several are approved in one go. */
export function ReviewsPage() {
  const texts = useTexts();
  const waiting = useRead<Waiting[]>("definition/reviews", KINDS.map(({ entity }) => entity));
  const [picked, setPicked] = useState<string[]>([]);
  const [asked, setAsked] = useState<Target[]>();
  const chosen = (waiting.data ?? []).filter((one) => picked.includes(keyOf(one)));
  return (
    <>
      <Title title={texts("definition.reviews")} />
      <Section
        title={texts("definition.reviews")}
        actions={
          <Button variant="contained" disabled={chosen.length === 0} data-bulk-approve="" onClick={() => setAsked(chosen.map((one) => ({ ...one, kind: kindIn(one) })))}>
            {texts("definition.act.approve")}
          </Button>
        }
      >
        <Loaded query={waiting}>
          {(all) => (all.length === 0 ? <Nothing text={texts("definition.noReviews")} hint={texts("definition.noReviewsHint")} /> : <Reviews all={all} picked={chosen.map(keyOf)} onPick={setPicked} />)}
        </Loaded>
      </Section>
      {asked && <ManyActs act="approve" targets={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface Picking {
  all: Waiting[];
  picked: string[];
  onPick: (keys: string[]) => void;
}

function Reviews({ all, picked, onPick }: Picking) {
  const texts = useTexts();
  const others = all.filter(({ own }) => !own).map(keyOf);
  const some = others.some((key) => picked.includes(key));
  const every = some && others.every((key) => picked.includes(key));
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">
            <Checkbox checked={every} indeterminate={some && !every} disabled={others.length === 0} onChange={() => onPick(every ? [] : others)} slotProps={{ input: { "aria-label": texts("ra.action.select_all"), name: "all" } }} />
          </TableCell>
          <TableCell>{texts("definition.field.revision")}</TableCell>
          <TableCell>{texts("definition.field.submittedBy")}</TableCell>
          <TableCell>{texts("definition.field.submittedAt")}</TableCell>
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {all.map((one) => (
          <Review key={keyOf(one)} one={one} picked={picked.includes(keyOf(one))} onPick={(on) => onPick(on ? [...picked, keyOf(one)] : picked.filter((key) => key !== keyOf(one)))} />
        ))}
      </TableBody>
    </Table>
  );
}

function Review({ one, picked, onPick }: { one: Waiting; picked: boolean; onPick: (on: boolean) => void }) {
  const texts = useTexts();
  const names = usePersonNames();
  const kind = kindIn(one);
  return (
    <TableRow data-waiting-review={titleOf(one)}>
      <TableCell padding="checkbox">
        <Checkbox checked={picked} disabled={one.own} onChange={(_, on) => onPick(on)} slotProps={{ input: { "aria-label": titleOf(one) } }} />
      </TableCell>
      <TableCell>
        <CodeLink code={titleOf(one)} to={revisionPage(kind, one.code, one.revision)} />
        <Small>{texts(`resources.${kind.resource}.name`, { smart_count: 1 })}</Small>
        {one.along.length > 0 && <Small>{texts("definition.togetherWith", { others: one.along.join(", ") })}</Small>}
      </TableCell>
      <TableCell>{names(one.submittedBy)}</TableCell>
      <TableCell>{formatDateTime(one.submittedAt)}</TableCell>
      <TableCell>{one.own && <Chip size="small" label={texts("definition.own")} />}</TableCell>
    </TableRow>
  );
}
