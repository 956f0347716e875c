import { Chip, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { Title } from "react-admin";
import { useRead } from "../../shared/api";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CodeLink, Loaded, Nothing, Section, Small } from "../../shared/ui";
import { usePersonNames } from "../security";
import { kindOf, KINDS, PRODUCTS, revisionPage } from "./kinds";

interface Waiting {
  entity: string;
  code: string;
  revision: string;
  submittedBy: string;
  submittedAt: string;
  along: string[];
  own: boolean;
}

/** What waits for somebody's decision, the one that waits longest first. */
export function ReviewsPage() {
  const texts = useTexts();
  const names = usePersonNames();
  const waiting = useRead<Waiting[]>("definition/reviews", KINDS.map(({ entity }) => entity));
  return (
    <>
      <Title title={texts("definition.reviews")} />
      <Section title={texts("definition.reviews")}>
        <Loaded query={waiting}>
          {(all) =>
            all.length === 0 ? (
              <Nothing text={texts("definition.noReviews")} hint={texts("definition.noReviewsHint")} />
            ) : (
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{texts("definition.field.revision")}</TableCell>
                    <TableCell>{texts("definition.field.submittedBy")}</TableCell>
                    <TableCell>{texts("definition.field.submittedAt")}</TableCell>
                    <TableCell />
                  </TableRow>
                </TableHead>
                <TableBody>
                  {all.map(({ entity, code, revision, submittedBy, submittedAt, along, own }) => (
                    <TableRow key={`${entity} ${code} ${revision}`} data-waiting-review={`${code} ${revision}`}>
                      <TableCell>
                        <CodeLink code={`${code} ${revision}`} to={revisionPage(kindOf(entity) ?? PRODUCTS, code, revision)} />
                        <Small>{texts(`resources.${(kindOf(entity) ?? PRODUCTS).resource}.name`, { smart_count: 1 })}</Small>
                        {along.length > 0 && <Small>{texts("definition.togetherWith", { others: along.join(", ") })}</Small>}
                      </TableCell>
                      <TableCell>{names(submittedBy)}</TableCell>
                      <TableCell>{formatDateTime(submittedAt)}</TableCell>
                      <TableCell>{own && <Chip size="small" label={texts("definition.own")} />}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
