import DeleteOutline from "@mui/icons-material/DeleteOutline";
import Fullscreen from "@mui/icons-material/Fullscreen";
import UploadFile from "@mui/icons-material/UploadFile";
import { Alert, Box, Button, IconButton, LinearProgress, List, ListItem, ListItemButton, ListItemText } from "@mui/material";
import { useRef, useState, type DragEvent } from "react";
import { apiUrl } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { errorText, Nothing, Section } from "../../../shared/ui";
import { FileDialog, FileViewer, sizeText, type ShownFile } from "../../content";
import { DOCUMENTS, revisionPath } from "../kinds";
import type { RevisionPage } from "../types";
import { RemoveFileDialog } from "./RemoveFileDialog";
import type { DocumentContent } from "./types";
import { useFiles } from "./useFiles";

/** The files of a revision: one of them is looked at in the page; those of a draft can be added and taken out. */
export function FilesSection({ page }: { page: RevisionPage<DocumentContent> }) {
  const texts = useTexts();
  const [chosen, choose] = useState<string>();
  const [large, setLarge] = useState(false);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { add, busy, failure } = useFiles(page);
  const [removed, askToRemove] = useState<string>();
  const editable = page.acts.some(({ name, against }) => name === "change" && !against);
  const files = shownFiles(page);
  const shown = files.find(({ name }) => name === chosen) ?? files[0];
  const take = (taken: File[]) => void add(taken).then((name) => name && choose(name));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (editable) take([...event.dataTransfer.files]);
  };
  const actions = (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      {shown && (
        <Button startIcon={<Fullscreen />} data-large="" onClick={() => setLarge(true)}>
          {texts("definition.document.large")}
        </Button>
      )}
      {editable && (
        <Button variant="contained" startIcon={<UploadFile />} disabled={busy} data-upload="" onClick={() => input.current?.click()}>
          {texts("definition.document.upload")}
        </Button>
      )}
    </Box>
  );
  return (
    <Section id="files" title={texts("definition.document.files")} actions={actions}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-file-input=""
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      {busy && <LinearProgress />}
      {failure && <Alert severity="error" data-file-refused="">{`${failure.name}: ${errorText(failure.error, texts)}`}</Alert>}
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(editable && !busy);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{ borderRadius: 1, outline: over ? 2 : 0, outlineStyle: "dashed", outlineColor: "primary.main" }}
      >
        {files.length === 0 && <Nothing text={texts("definition.document.noFile")} hint={texts(editable ? "definition.document.noFileHint" : "definition.document.noFileYet")} />}
        {shown && (
          <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", lg: "260px 1fr" } }}>
            <List dense disablePadding>
              {files.map((file) => (
                <ListItem key={file.number} disablePadding secondaryAction={editable && <Remove name={file.name} onRemove={() => askToRemove(file.name)} />}>
                  <ListItemButton selected={file === shown} onClick={() => choose(file.name)} data-file={file.name} sx={{ borderRadius: 1 }}>
                    <ListItemText primary={file.name} secondary={`${texts(`content.type.${file.type}`)} · ${sizeText(file.bytes)}`} slotProps={{ primary: { sx: { overflowWrap: "anywhere" } } }} />
                  </ListItemButton>
                </ListItem>
              ))}
            </List>
            <Box sx={{ minWidth: 0 }}>
              <FileViewer file={shown} />
            </Box>
          </Box>
        )}
      </Box>
      {removed && <RemoveFileDialog page={page} name={removed} onClose={() => askToRemove(undefined)} />}
      {large && shown && <FileDialog title={page.title} subtitle={texts(`definition.state.${page.life.state}`)} files={[shown, ...files.filter((file) => file !== shown)]} onClose={() => setLarge(false)} />}
    </Section>
  );
}

function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  const texts = useTexts();
  return (
    <IconButton edge="end" aria-label={texts("definition.document.remove", { name })} data-remove-file={name} onClick={onRemove}>
      <DeleteOutline />
    </IconButton>
  );
}

/** The checksum makes another address of another content. */
function shownFiles({ code, life, content }: RevisionPage<DocumentContent>): ShownFile[] {
  return content.files.map((file) => ({ ...file, url: apiUrl(`${revisionPath(DOCUMENTS, code, life.revision)}/files/${file.number}?v=${file.sha256}`) }));
}
