import { Title } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { ScanField } from "../../../shared/scan";
import { Loaded, Section } from "../../../shared/ui";
import { RecalledUnits } from "./RecalledUnits";
import { RecallHead } from "./RecallHead";
import { RecallTiles } from "./RecallTiles";
import { TOPICS } from "./topics";
import type { Recall } from "./types";

/** Forward from a material lot: every unit that holds something of it, and what is left of the lot itself. */
export function RecallPage() {
  const { lot = "" } = useParams();
  const texts = useTexts();
  const navigate = useNavigate();
  const recall = useRead<Recall>(lot ? `traceability/recalls/${encodeURIComponent(lot)}` : undefined, TOPICS, 10_000);
  return (
    <>
      <Title title={`${texts("traceability.recall.title")} ${lot}`} />
      <Section title={texts("traceability.recall.title")}>
        <ScanField
          key={lot}
          label={texts("traceability.recall.scan")}
          helper={texts("traceability.recall.scanHint")}
          autoFocus={!lot}
          onScan={(code) => void navigate(`/recalls/${encodeURIComponent(code)}`)}
        />
      </Section>
      {lot && (
        <Loaded query={recall}>
          {(found) => (
            <>
              <RecallHead recall={found} />
              <RecallTiles recall={found} />
              <RecalledUnits lot={lot} held total={found.units.holding} key={`${lot} held`} />
              {found.units.takenOut > 0 && <RecalledUnits lot={lot} held={false} total={found.units.takenOut} key={`${lot} out`} />}
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
