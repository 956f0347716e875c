import { Box, Tooltip, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { COLOURS } from "../../../shared/ui";
import type { CarriedBox, Piece } from "./types";

interface Props {
  box: CarriedBox;
  /** Where it stands: a box whose place changes is seen on its way. */
  at: string;
  colours: Map<string, string>;
  names: Map<string, string>;
  faded?: boolean;
  /** In a bin there is room for the slots alone. */
  bare?: boolean;
}

const MARKS: Record<string, { sign: string; colour: string }> = {
  HELD: { sign: "!", colour: COLOURS.held },
  IN_REWORK: { sign: "↻", colour: COLOURS.rework },
};

/** A box as it stands there: each slot in its product's colour, an empty one as a hole. */
export function BoxDrawing({ box, at, colours, names, faded, bare }: Props) {
  const texts = useTexts();
  const bySlot = new Map(box.pieces.map((piece) => [piece.slot, piece]));
  const slots = Array.from({ length: Math.max(box.slots, ...box.pieces.map(({ slot }) => slot)) }, (_, index) => bySlot.get(index + 1));
  const told = contentOf(box.pieces, names).map(([state, product, count]) => `${count} × ${product}, ${texts(`execution.unitState.${state}`)}`);
  const title = [texts("execution.line.box", { box: box.code }), ...(told.length > 0 ? told : [texts("execution.line.boxEmpty")])].join("\n");
  const size = bare ? 7 : 12;
  return (
    <Tooltip title={<span style={{ whiteSpace: "pre-line" }}>{title}</span>}>
      <Box
        data-box={box.code}
        data-at={at}
        role="img"
        aria-label={title.replaceAll("\n", ", ")}
        sx={{ position: "relative", zIndex: 2, display: "inline-block", p: bare ? "2px" : "3px", border: "1.5px solid", borderColor: "text.secondary", borderRadius: 0.75, bgcolor: "background.paper", opacity: faded ? 0.25 : 1, lineHeight: 0 }}
      >
        <Box sx={{ display: "grid", gridTemplateColumns: `repeat(3, ${size}px)`, gap: bare ? "1px" : "2px" }}>
          {slots.map((piece, index) => (
            <Slot key={index} piece={piece} colour={piece && colours.get(piece.material)} size={size} />
          ))}
        </Box>
        {!bare && (
          <Typography component="span" noWrap sx={{ display: "block", fontSize: "0.62rem", lineHeight: 1.3, textAlign: "center", color: "text.secondary", maxWidth: 56 }}>
            {box.code}
          </Typography>
        )}
      </Box>
    </Tooltip>
  );
}

function Slot({ piece, colour, size }: { piece: Piece | undefined; colour: string | undefined; size: number }) {
  const mark = piece && MARKS[piece.state];
  return (
    <Box
      component="span"
      sx={{
        width: size,
        height: size,
        borderRadius: "2px",
        boxSizing: "border-box",
        display: "grid",
        placeItems: "center",
        fontSize: size - 2,
        fontWeight: 800,
        lineHeight: 1,
        color: "#fff",
        bgcolor: mark?.colour ?? colour ?? "transparent",
        border: piece ? 0 : "1px dashed",
        borderColor: "text.disabled",
      }}
    >
      {mark && size > 8 ? mark.sign : ""}
    </Box>
  );
}

function contentOf(pieces: Piece[], names: Map<string, string>): [string, string, number][] {
  const groups = new Map<string, [string, string, number]>();
  for (const { state, material } of pieces) {
    const key = `${state}/${material}`;
    groups.set(key, [state, names.get(material) ?? material, (groups.get(key)?.[2] ?? 0) + 1]);
  }
  return [...groups.values()];
}
