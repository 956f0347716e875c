import Search from "@mui/icons-material/Search";
import Undo from "@mui/icons-material/Undo";
import { Alert, Box, Button, FormControlLabel, InputAdornment, LinearProgress, Switch, TextField } from "@mui/material";
import { useTexts } from "../../shared/language";
import { Small } from "../../shared/ui";
import type { Moves } from "./useMoves";

interface Props {
  moves: Moves;
  search: string;
  archived: boolean;
  editable: boolean;
  onSearch: (search: string) => void;
  onArchived: (archived: boolean) => void;
}

/** Above the tree: the search, what is archived, undo; and what became of a move, or why something may not be dropped. */
export function TreeBar({ moves, search, archived, editable, onSearch, onArchived }: Props) {
  const texts = useTexts();
  return (
    <Box sx={{ p: 1.5, pb: 1, borderBottom: 1, borderColor: "divider" }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
        <TextField
          fullWidth
          value={search}
          placeholder={texts("plant.search")}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && onSearch("")}
          slotProps={{
            htmlInput: { "aria-label": texts("plant.search"), "data-tree-search": "" },
            input: { startAdornment: <InputAdornment position="start"><Search fontSize="small" /></InputAdornment> },
          }}
        />
        {editable && (
          <Button startIcon={<Undo />} disabled={!moves.undoable || moves.busy} data-undo="" sx={{ flexShrink: 0 }} onClick={() => void moves.undo()}>
            {texts("plant.undo")}
          </Button>
        )}
      </Box>
      <FormControlLabel
        sx={{ mt: 0.5, ml: 0 }}
        control={<Switch size="small" checked={archived} onChange={(_, checked) => onArchived(checked)} data-show-archived="" />}
        label={<Small>{texts("plant.showArchived")}</Small>}
      />
      <Box role="status" sx={{ height: 64, overflow: "auto", display: "flex", flexDirection: "column", justifyContent: "safe center" }}>
        {moves.busy && <LinearProgress />}
        {!moves.busy && moves.said && (
          <Alert severity={moves.said.severity} data-said={moves.said.severity} sx={{ py: 0, lineHeight: 1.3, "& .MuiAlert-message": { py: 0.5 } }}>
            {moves.said.text}
          </Alert>
        )}
        {!moves.busy && !moves.said && editable && <Small>{texts("plant.keys")}</Small>}
      </Box>
    </Box>
  );
}
