import { Box as Area } from "@mui/material";
import { Title } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { useRead } from "../../shared/api";
import { Box, byCarrier } from "../../shared/box";
import { useTexts } from "../../shared/language";
import { Loaded, Nothing, Section } from "../../shared/ui";
import { PrintButton } from "../reporting";
import type { UnitRow } from "./types";

/** Forward from a heat lot: each unit that was made of it, where it lies and how it stands. */
export function LotUnitsPage() {
  const { code = "" } = useParams();
  const texts = useTexts();
  const navigate = useNavigate();
  const units = useRead<UnitRow[]>(`traceability/lots/${encodeURIComponent(code)}/units`, ["execution", "traceability"]);
  return (
    <>
      <Title title={texts("traceability.forward", { code })} />
      <Section title={texts("traceability.forward", { code })} actions={<PrintButton papers={[{ kind: "recall-paper", code }, { kind: "recall-sheet", code }]} />}>
        <Loaded query={units}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing text={texts("traceability.noneOfLot")} hint={texts("traceability.noneOfLotHint")} />
            ) : (
              <Area sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(300px, 1fr))", gap: 2 }}>
                {byCarrier(rows.map((row) => ({ ...row, slot: row.slot ?? null }))).map(([carrier, own]) => (
                  <Box
                    key={carrier}
                    carrier={carrier}
                    units={own}
                    stateText={(unit) => `${unit.code} ${texts(`execution.unitState.${unit.state}`, { _: unit.state })}`}
                    onSlot={(unit) => void navigate(`/units/${encodeURIComponent(unit.code)}/show`)}
                  />
                ))}
              </Area>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
