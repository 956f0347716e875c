import Add from "@mui/icons-material/Add";
import Remove from "@mui/icons-material/Remove";
import { Box, IconButton, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";

interface Props {
  /** As many as the lot has; never fewer. */
  asked: number;
  pieces: number;
  /** What the server says of the number. */
  fault?: string;
  onChange: (pieces: number) => void;
}

/** How many pieces are loaded: as ordered, unless somebody means to load more. */
export function PiecesField({ asked, pieces, fault, onChange }: Props) {
  const texts = useTexts();
  const more = pieces - asked;
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1, mb: 1, minHeight: 48 }}>
      <Typography>{texts("execution.task.quantity")}</Typography>
      <IconButton aria-label={texts("execution.form.onePieceLess")} disabled={more <= 0} sx={{ width: 44, height: 44 }} onClick={() => onChange(pieces - 1)}>
        <Remove />
      </IconButton>
      <Typography data-pieces="" sx={{ fontWeight: 700, fontSize: "1.2rem", minWidth: 32, textAlign: "center" }}>
        {pieces}
      </Typography>
      <IconButton aria-label={texts("execution.form.onePieceMore")} sx={{ width: 44, height: 44 }} onClick={() => onChange(pieces + 1)}>
        <Add />
      </IconButton>
      <Typography variant="body2" color={fault ? "error" : "text.secondary"}>
        {fault ?? (more > 0 ? texts("execution.form.moreThanOrdered", { more }) : texts("execution.form.asOrdered"))}
      </Typography>
    </Box>
  );
}
