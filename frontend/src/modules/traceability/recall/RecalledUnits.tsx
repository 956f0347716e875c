import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { Loaded, Nothing, Pages, Section } from "../../../shared/ui";
import { RecallPicture } from "./RecallPicture";
import { RecalledTable } from "./RecalledTable";
import { PAGE, useRecalled } from "./useRecalled";

interface Props {
  lot: string;
  /** Those that hold it now, or those that held it. */
  held: boolean;
  total: number;
}

/** A list of units page by page, and for those that hold the lot now the boxes they lie in. */
export function RecalledUnits({ lot, held, total }: Props) {
  const texts = useTexts();
  const [page, setPage] = useState(0);
  const query = useRecalled(lot, held, page);
  const kind = held ? "holding" : "takenOut";
  return (
    <>
      <Section title={texts(`traceability.recall.list.${kind}`, { smart_count: total })} id={`recall-${kind}`}>
        <Loaded query={query}>
          {({ rows: units, total: all }) =>
            units.length === 0 ? (
              <Nothing text={texts("traceability.recall.none")} hint={texts("traceability.recall.noneHint")} />
            ) : (
              <>
                <RecalledTable units={units} held={held} />
                <Pages page={page} count={PAGE} total={all} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </Section>
      {held && query.data && <RecallPicture units={query.data.rows} />}
    </>
  );
}
