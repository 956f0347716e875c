import { Box as Area, ButtonBase, Typography } from "@mui/material";
import { useTexts } from "../language";
import { stateColour } from "../ui/colours";
import { slotsOf, type Placed } from "./box";

interface Props<T extends Placed> {
  carrier: string;
  units: T[];
  stateText: (unit: T) => string;
  /** Marks a slot beyond its state, such as a defect that was just noted. */
  markOf?: (unit: T) => { text: string; colour: string } | undefined;
  onSlot?: (unit: T) => void;
  large?: boolean;
}

/** A carrier drawn as it stands before a person: its slots, and what lies in each. */
export function Box<T extends Placed>({ carrier, units, stateText, markOf, onSlot, large }: Props<T>) {
  const texts = useTexts();
  return (
    <Area sx={{ border: 2, borderColor: "divider", borderRadius: 2, p: 1, bgcolor: "background.default" }}>
      <Typography variant="caption" sx={{ display: "block", mb: 0.5, color: "text.secondary" }}>
        {carrier || texts("shared.box.loose")}
      </Typography>
      <Area sx={{ display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: large ? 1.5 : 0.75 }}>
        {slotsOf(units).map(({ number, unit }) =>
          unit ? (
            <SlotButton
              key={unit.code}
              label={`${number} · ${unit.code}`}
              number={number}
              text={markOf?.(unit)?.text ?? stateText(unit)}
              colour={markOf?.(unit)?.colour ?? stateColour(unit.state)}
              large={large}
              onClick={onSlot && (() => onSlot(unit))}
            />
          ) : (
            <Area
              key={number}
              sx={{ minHeight: large ? 96 : 56, border: "1px dashed", borderColor: "divider", borderRadius: 1.5, p: 0.75 }}
            >
              <Typography variant="caption" color="text.disabled">
                {number}
              </Typography>
            </Area>
          ),
        )}
      </Area>
    </Area>
  );
}

interface SlotProps {
  label: string;
  number: number;
  text: string;
  colour: string;
  large?: boolean;
  onClick?: () => void;
}

function SlotButton({ label, number, text, colour, large, onClick }: SlotProps) {
  return (
    <ButtonBase
      aria-label={`${label}: ${text}`}
      title={label}
      disabled={!onClick}
      onClick={onClick}
      sx={{
        minHeight: large ? 96 : 56,
        borderRadius: 1.5,
        p: 0.75,
        bgcolor: colour,
        color: "#fff",
        display: "flex",
        flexDirection: "column",
        alignItems: "flex-start",
        justifyContent: "space-between",
        "&:focus-visible": { outline: "3px solid", outlineColor: "primary.main", outlineOffset: 2 },
      }}
    >
      <Typography variant={large ? "h6" : "subtitle2"} component="span" sx={{ lineHeight: 1.1 }}>
        {number}
      </Typography>
      <Typography variant={large ? "body1" : "caption"} component="span" sx={{ textAlign: "left", lineHeight: 1.2 }}>
        {text}
      </Typography>
    </ButtonBase>
  );
}
