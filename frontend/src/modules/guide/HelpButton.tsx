import HelpOutline from "@mui/icons-material/HelpOutline";
import { IconButton, Tooltip } from "@mui/material";
import { Link, useLocation } from "react-router";
import { useTexts } from "../../shared/language";
import { FIRST_PAGE, guidePageOf } from "./pageOf";

/** Opens the guide at the page of the current screen. */
export function HelpButton() {
  const texts = useTexts();
  const page = guidePageOf(useLocation().pathname) ?? FIRST_PAGE;
  return (
    <Tooltip title={texts("guide.help")}>
      <IconButton color="inherit" component={Link} to={`/guide/${page}`} aria-label={texts("guide.help")} data-help={page} sx={{ minWidth: 44, minHeight: 44 }}>
        <HelpOutline />
      </IconButton>
    </Tooltip>
  );
}
