import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import FitScreen from "@mui/icons-material/FitScreen";
import ZoomIn from "@mui/icons-material/ZoomIn";
import ZoomOut from "@mui/icons-material/ZoomOut";
import { Box, IconButton, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTexts } from "../../shared/language";
import { FIT, zoomed } from "./zoom";

interface Props {
  zoom: number;
  onZoom: (zoom: number) => void;
  page?: number;
  pages?: number;
  onPage?: (page: number) => void;
}

/** Large buttons for fingers: smaller, larger, as wide as the place; and the pages. */
export function ViewBar({ zoom, onZoom, page = 1, pages = 1, onPage }: Props) {
  const texts = useTexts();
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, flexWrap: "wrap", minHeight: 48 }}>
      <Tool label={texts("content.smaller")} onClick={() => onZoom(zoomed(zoom, false))} name="smaller">
        <ZoomOut />
      </Tool>
      <Typography variant="body2" sx={{ minWidth: 52, textAlign: "center" }} data-zoom={zoom}>
        {Math.round(zoom * 100)} %
      </Typography>
      <Tool label={texts("content.larger")} onClick={() => onZoom(zoomed(zoom, true))} name="larger">
        <ZoomIn />
      </Tool>
      <Tool label={texts("content.fit")} onClick={() => onZoom(FIT)} name="fit">
        <FitScreen />
      </Tool>
      {onPage && pages > 1 && (
        <>
          <Box sx={{ width: 16 }} />
          <Tool label={texts("content.pageBefore")} disabled={page <= 1} onClick={() => onPage(page - 1)} name="before">
            <ChevronLeft />
          </Tool>
          <Typography variant="body2" data-page={page}>
            {texts("content.page", { page, pages })}
          </Typography>
          <Tool label={texts("content.pageNext")} disabled={page >= pages} onClick={() => onPage(page + 1)} name="next">
            <ChevronRight />
          </Tool>
        </>
      )}
    </Box>
  );
}

interface ToolProps {
  label: string;
  name: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Tool({ label, name, disabled, onClick, children }: ToolProps) {
  return (
    <IconButton aria-label={label} title={label} disabled={disabled} onClick={onClick} data-tool={name} sx={{ width: 48, height: 48 }}>
      {children}
    </IconButton>
  );
}
