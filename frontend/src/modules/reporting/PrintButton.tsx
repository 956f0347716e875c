import Print from "@mui/icons-material/Print";
import { Button, Divider, IconButton, ListItemText, Menu, MenuItem, ToggleButton, ToggleButtonGroup, Tooltip } from "@mui/material";
import { useState } from "react";
import { useLocaleCode, useTexts } from "../../shared/language";
import { useSession } from "../security";
import { mayPrint, paperUrl, permissionFor, type Paper } from "./papers";

interface Props {
  papers: Paper[];
  /** Only the picture of a printer, for rows of a table. */
  small?: boolean;
}

/** Prints documents or takes them along: one of them, in one of two languages, in a page of its own. */
export function PrintButton({ papers: all, small = false }: Props) {
  const texts = useTexts();
  const current = useLocaleCode();
  const permissions = useSession().data?.permissions ?? [];
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [chosen, setChosen] = useState<string>();
  const papers = all.filter((paper) => mayPrint(paper, permissions));
  if (papers.length === 0) return null;

  const language = chosen ?? current;
  const close = () => setAnchor(undefined);
  const what = [...new Set(papers.map(({ code }) => code))].join(" ");
  const label = texts(papers.every((paper) => permissionFor(paper) === "reporting.export") ? "reporting.export" : "reporting.print");
  return (
    <>
      {small ? (
        <Tooltip title={label}>
          <IconButton size="small" aria-label={`${label} ${what}`} data-print={what} onClick={(event) => setAnchor(event.currentTarget)}>
            <Print fontSize="small" />
          </IconButton>
        </Tooltip>
      ) : (
        <Button variant="outlined" startIcon={<Print />} data-print={what} onClick={(event) => setAnchor(event.currentTarget)}>
          {label}
        </Button>
      )}
      <Menu anchorEl={anchor} open={anchor !== undefined} onClose={close}>
        <MenuItem disableRipple onKeyDown={(event) => event.key === "Enter" && setChosen(language === "zh" ? "en" : "zh")} sx={{ justifyContent: "center" }}>
          <ToggleButtonGroup exclusive size="small" value={language} aria-label={texts("reporting.language")} onChange={(_, next: string | null) => next && setChosen(next)}>
            {["zh", "en"].map((one) => (
              <ToggleButton key={one} value={one} data-paper-language={one} sx={{ minWidth: 88 }}>
                {texts(`shared.language.${one}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </MenuItem>
        <Divider />
        {papers.map((paper) => (
          <MenuItem key={`${paper.kind} ${paper.code}`} component="a" href={paperUrl(paper, language)} target="_blank" rel="noopener" data-paper={`${paper.kind} ${paper.code}`} onClick={close}>
            <ListItemText primary={texts(`reporting.paper.${paper.kind}`)} secondary={paper.code} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
