import { Box as Area, Typography } from "@mui/material";
import { useNavigate } from "react-router";
import { Box, byCarrier } from "../../../shared/box";
import { useTexts } from "../../../shared/language";
import { Section } from "../../../shared/ui";
import { usePlaceNames } from "../../plant";
import type { RecalledUnit } from "./types";

/** The boxes as they stand before the person who fetches them, those in one place beside each other. */
export function RecallPicture({ units }: { units: RecalledUnit[] }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const placeName = usePlaceNames();
  const boxes = byCarrier(units.filter(({ whereabouts }) => whereabouts !== "BUILT_IN" && whereabouts !== "SCRAPPED"));
  if (boxes.length === 0) return null;
  return (
    <Section title={texts("traceability.recall.boxes")}>
      <Area sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(280px, 1fr))", gap: 2 }}>
        {boxes.map(([carrier, own]) => (
          <Area key={carrier}>
            <Typography variant="subtitle2">{own[0].place ? placeName(own[0].place) : texts("traceability.recall.placeUnknown")}</Typography>
            <Box
              carrier={carrier}
              units={own}
              stateText={(unit) => `${unit.serial ?? unit.code} ${texts(`execution.unitState.${unit.state}`, { _: unit.state })}`}
              onSlot={(unit) => void navigate(`/units/${encodeURIComponent(unit.code)}/show`)}
            />
          </Area>
        ))}
      </Area>
    </Section>
  );
}
