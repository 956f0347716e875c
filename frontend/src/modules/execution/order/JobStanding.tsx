import { Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { usePlaceNames } from "../../plant";
import type { Standing } from "../../rules";

/** Why a job goes first at its station, or behind which one it waits. */
export function JobStanding({ standing }: { standing: Standing }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const { station, own, other, place, differences } = standing;
  const parts = differences.map(({ part, points }) => `${texts(`execution.standing.${part}`)} ${points > 0 ? "+" : "−"}${Math.abs(points)}`);
  return (
    <Typography variant="body2" color="text.secondary" data-standing={place}>
      {texts(`execution.standing.${place}`, { station: placeName(station), own: own.total, points: other.total, other: other.job, differences: parts.join(", ") })}
    </Typography>
  );
}
