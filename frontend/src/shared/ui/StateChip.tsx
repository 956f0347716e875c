import { Chip } from "@mui/material";
import { useTexts } from "../language";
import { stateColour } from "./colours";

interface Props {
  /** Where the state's name is kept, such as `ordering.state`. */
  texts: string;
  state: string | null | undefined;
  size?: "small" | "medium";
}

/** A state in words and in its colour. */
export function StateChip({ texts, state, size = "small" }: Props) {
  const translate = useTexts();
  if (!state) return null;
  return (
    <Chip
      size={size}
      label={translate(`${texts}.${state}`, { _: state })}
      data-state={state}
      sx={{ bgcolor: stateColour(state), color: "#fff", fontWeight: 600 }}
    />
  );
}
