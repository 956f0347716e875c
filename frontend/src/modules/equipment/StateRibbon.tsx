import { Box, MenuItem, Select, Tooltip, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../shared/api";
import { formatDayTime, formatDuration, formatTime, secondsBetween } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { Loaded, Section, stateColour } from "../../shared/ui";
import { usePlantTime } from "../platform";
import { piecesOf, totalsOf, type Piece, type StateSlice } from "./slices";

const HOURS = [1, 8, 24];
const HATCHED = "repeating-linear-gradient(45deg, #8d99a3 0 6px, #dfe4e8 6px 12px)";

/** What a machine was doing in the last hours; a time of which nothing is known is hatched and said in words. */
export function StateRibbon({ equipment }: { equipment: string }) {
  const texts = useTexts();
  const [hours, setHours] = useState(1);
  const { data: time } = usePlantTime();
  const minute = time && Math.floor(new Date(time.plantNow).getTime() / 60_000) * 60_000;
  const from = minute === undefined ? undefined : new Date(minute - hours * 3_600_000).toISOString();
  const path = from && `equipment/equipment/${encodeURIComponent(equipment)}/states?from=${encodeURIComponent(from)}`;
  const slices = useRead<StateSlice[]>(path, ["equipment"], undefined, { keep: true });
  return (
    <Section
      title={texts("equipment.history")}
      actions={
        <Select size="small" value={hours} onChange={(event) => setHours(Number(event.target.value))} inputProps={{ "aria-label": texts("equipment.historyOf") }}>
          {HOURS.map((count) => (
            <MenuItem key={count} value={count}>
              {texts("equipment.lastHours", { count })}
            </MenuItem>
          ))}
        </Select>
      }
    >
      <Box sx={{ minHeight: 108 }}>
        {from && time && <Loaded query={slices}>{(found) => <Ribbon pieces={piecesOf(found, from, time.plantNow)} from={from} to={time.plantNow} />}</Loaded>}
      </Box>
    </Section>
  );
}

function Ribbon({ pieces, from, to }: { pieces: Piece[]; from: string; to: string }) {
  const whole = secondsBetween(from, to);
  return (
    <>
      <Box sx={{ display: "flex", height: 32, borderRadius: 1, overflow: "hidden", border: 1, borderColor: "divider" }} role="list">
        {pieces.map((piece) => (
          <OnePiece key={piece.from} piece={piece} share={secondsBetween(piece.from, piece.to) / whole} />
        ))}
      </Box>
      <Box sx={{ display: "flex", justifyContent: "space-between" }}>
        {[from, to].map((end) => (
          <Typography key={end} variant="caption" color="text.secondary">
            {formatDayTime(end)}
          </Typography>
        ))}
      </Box>
      <Legend pieces={pieces} />
    </>
  );
}

function OnePiece({ piece, share }: { piece: Piece; share: number }) {
  const texts = useTexts();
  const words = sentence(piece, texts);
  return (
    <Tooltip title={words}>
      <Box
        role="listitem"
        tabIndex={0}
        aria-label={words}
        data-slice={piece.state}
        sx={{ width: `${share * 100}%`, minWidth: 2, background: fill(piece.state) }}
      />
    </Tooltip>
  );
}

function Legend({ pieces }: { pieces: Piece[] }) {
  const texts = useTexts();
  const gap = pieces.filter((piece) => piece.state === "NO_DATA").at(-1);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5, mt: 0.5 }}>
      {totalsOf(pieces).map(([state, seconds]) => (
        <Box key={state} sx={{ display: "flex", alignItems: "center", gap: 0.75 }}>
          <Box sx={{ width: 16, height: 12, borderRadius: 0.5, background: fill(state) }} />
          <Typography variant="body2">
            {texts(`equipment.state.${state}`, { _: state })} {formatDuration(seconds)}
          </Typography>
        </Box>
      ))}
      {gap && (
        <Typography variant="body2" color="text.secondary" sx={{ width: "100%" }}>
          {sentence(gap, texts)}
        </Typography>
      )}
    </Box>
  );
}

function fill(state: string): string {
  return state === "NO_DATA" ? HATCHED : stateColour(state);
}

function sentence(piece: Piece, texts: ReturnType<typeof useTexts>): string {
  const times = { from: formatTime(piece.from), to: formatTime(piece.to), time: formatDuration(secondsBetween(piece.from, piece.to)) };
  if (piece.state === "NO_DATA") return texts(`equipment.noData.${piece.source}`, times);
  const state = [texts(`equipment.state.${piece.state}`, { _: piece.state }), piece.program].filter(Boolean).join(" · ");
  return texts("equipment.slice", { state, ...times });
}
