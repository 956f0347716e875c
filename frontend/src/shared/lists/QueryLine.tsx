import DeleteOutline from "@mui/icons-material/DeleteOutline";
import EditOutlined from "@mui/icons-material/EditOutlined";
import GroupOutlined from "@mui/icons-material/GroupOutlined";
import Star from "@mui/icons-material/Star";
import StarBorder from "@mui/icons-material/StarBorder";
import { Box, IconButton, ListItemText, MenuItem, Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { useTexts } from "../language";
import type { SavedQuery } from "./types";

interface Props {
  query: SavedQuery;
  shown: boolean;
  isDefault: boolean;
  mayChange: boolean;
  onOpen: () => void;
  onDefault: () => void;
  onChange: () => void;
  onRemove: () => void;
}

/** A saved query: opened by one click; what else is done with it stands beside it. */
export function QueryLine({ query, shown, isDefault, mayChange, onOpen, onDefault, onChange, onRemove }: Props) {
  const texts = useTexts();
  return (
    <Box component="li" role="none" sx={{ display: "flex", alignItems: "center", pr: 1 }} data-query={query.name}>
      <MenuItem component="div" selected={shown} onClick={onOpen} sx={{ flex: 1, minWidth: 0, minHeight: 44 }}>
        <ListItemText primary={query.name} secondary={query.mine ? undefined : texts("shared.lists.by", { by: query.by })} slotProps={{ primary: { noWrap: true } }} />
        {query.shared && <GroupOutlined fontSize="small" color="action" titleAccess={texts("shared.lists.shared")} />}
      </MenuItem>
      <Act name={texts(isDefault ? "shared.lists.noDefault" : "shared.lists.default")} act="default" icon={isDefault ? <Star color="primary" fontSize="small" /> : <StarBorder fontSize="small" />} onAct={onDefault} />
      {mayChange && <Act name={texts("shared.lists.change")} act="change" icon={<EditOutlined fontSize="small" />} onAct={onChange} />}
      {mayChange && <Act name={texts("shared.lists.remove")} act="remove" icon={<DeleteOutline fontSize="small" />} onAct={onRemove} />}
    </Box>
  );
}

function Act({ name, act, icon, onAct }: { name: string; act: string; icon: ReactElement; onAct: () => void }) {
  return (
    <Tooltip title={name}>
      <IconButton size="small" aria-label={name} data-query-act={act} onClick={onAct}>
        {icon}
      </IconButton>
    </Tooltip>
  );
}
