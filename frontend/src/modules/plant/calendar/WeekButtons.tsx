import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Box, Button, IconButton } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { plusDays } from "./days";

interface Props {
  first: string;
  /** What the way back to now is called. */
  back: string;
  /** Without a day back to now. */
  onGo: (first?: string) => void;
}

/** A week earlier or later. */
export function WeekButtons({ first, back, onGo }: Props) {
  const texts = useTexts();
  return (
    <Box sx={{ display: "flex", alignItems: "center" }}>
      <IconButton aria-label={texts("calendar.earlier")} data-earlier="" onClick={() => onGo(plusDays(first, -7))}><ChevronLeft /></IconButton>
      <Button onClick={() => onGo()}>{back}</Button>
      <IconButton aria-label={texts("calendar.later")} data-later="" onClick={() => onGo(plusDays(first, 7))}><ChevronRight /></IconButton>
    </Box>
  );
}
