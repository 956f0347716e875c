import { Box, Chip } from "@mui/material";
import { useTexts } from "../../../shared/language";
import type { Station } from "../types";

interface Props {
  stations: Station[];
  chosen: string | undefined;
  onChoose: (station: string | undefined) => void;
}

/** The stations with how much waits at each. */
export function StationPicker({ stations, chosen, onChoose }: Props) {
  const texts = useTexts();
  const total = stations.reduce((sum, { openTasks }) => sum + openTasks, 0);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }} role="group" aria-label={texts("execution.task.station")}>
      <StationChip text={texts("execution.task.allStations")} count={total} on={chosen === undefined} onClick={() => onChoose(undefined)} />
      {stations.map(({ code, name, openTasks }) => (
        <StationChip key={code} text={texts(`execution.station.${code}`, { _: name })} hint={code} count={openTasks} on={chosen === code} onClick={() => onChoose(code)} />
      ))}
    </Box>
  );
}

interface ChipProps {
  text: string;
  hint?: string;
  count: number;
  on: boolean;
  onClick: () => void;
}

function StationChip({ text, hint, count, on, onClick }: ChipProps) {
  return (
    <Chip
      label={count > 0 ? `${text} · ${count}` : text}
      color={on ? "primary" : "default"}
      variant={on ? "filled" : "outlined"}
      title={hint}
      data-station={hint ?? ""}
      aria-pressed={on}
      onClick={onClick}
      sx={{ height: 44, borderRadius: 22, px: 1, fontSize: "0.95rem", fontWeight: count > 0 ? 700 : 400 }}
    />
  );
}
