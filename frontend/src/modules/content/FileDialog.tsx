import Close from "@mui/icons-material/Close";
import Download from "@mui/icons-material/Download";
import { AppBar, Box, Button, Dialog, Tab, Tabs, Toolbar, Typography } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../shared/language";
import { FileViewer } from "./FileViewer";
import type { ShownFile } from "./types";

interface Props {
  title: string;
  /** What is said below the title. */
  subtitle?: string;
  files: ShownFile[];
  onClose: () => void;
}

/** Files on the whole screen, with large buttons for fingers. */
export function FileDialog({ title, subtitle, files, onClose }: Props) {
  const texts = useTexts();
  const [number, setNumber] = useState(files[0]?.number);
  const shown = files.find((file) => file.number === number) ?? files[0];
  return (
    <Dialog fullScreen open onClose={onClose} aria-label={title} data-file-dialog={shown?.name}>
      <AppBar position="sticky" elevation={0}>
        <Toolbar sx={{ gap: 1 }}>
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            <Typography variant="h6" component="h2" noWrap>
              {title}
            </Typography>
            {subtitle && <Typography variant="body2" noWrap>{subtitle}</Typography>}
          </Box>
          {shown && (
            <Button color="inherit" component="a" href={shown.url} download={shown.name} startIcon={<Download />} sx={{ minHeight: 48, flexShrink: 0 }}>
              {texts("content.download")}
            </Button>
          )}
          <Button color="inherit" variant="outlined" startIcon={<Close />} onClick={onClose} data-close="" sx={{ minHeight: 48, flexShrink: 0 }}>
            {texts("shared.action.close")}
          </Button>
        </Toolbar>
        {files.length > 1 && (
          <Tabs value={shown?.number} onChange={(_, next: number) => setNumber(next)} textColor="inherit" indicatorColor="secondary" variant="scrollable">
            {files.map((file) => (
              <Tab key={file.number} value={file.number} label={file.name} sx={{ textTransform: "none", minHeight: 48 }} />
            ))}
          </Tabs>
        )}
      </AppBar>
      <Box sx={{ p: 1.5, flex: 1, minHeight: 0 }}>{shown && <FileViewer file={shown} tall />}</Box>
    </Dialog>
  );
}
