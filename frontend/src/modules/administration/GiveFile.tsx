import UploadFile from "@mui/icons-material/UploadFile";
import { Alert, Box, Button, LinearProgress, MenuItem, TextField, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type DragEvent } from "react";
import { useNavigate } from "react-router";
import { call } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText, Section, Small } from "../../shared/ui";
import type { Import, Kind } from "./types";

/** Takes a file by drop or by choice and leads to what the product makes of it. */
export function GiveFile({ kinds, chosen }: { kinds: Kind[]; chosen: string }) {
  const texts = useTexts();
  const [kind, setKind] = useState(chosen);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { send, busy, failure } = useUpload(kind);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };
  return (
    <Section id="give" title={texts("administration.exchange.give")}>
      <Small>{texts("administration.exchange.giveHint")}</Small>
      <Small>{texts("administration.exchange.packageHint")}</Small>
      <Box
        data-drop=""
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{ mt: 1.5, p: 3, border: 2, borderStyle: "dashed", borderColor: over ? "primary.main" : "divider", borderRadius: 1, bgcolor: over ? "action.hover" : undefined, display: "flex", gap: 2, alignItems: "center", justifyContent: "center", flexWrap: "wrap" }}
      >
        <UploadFile color="action" fontSize="large" />
        <Typography>{texts("administration.exchange.drop")}</Typography>
        <Button variant="contained" disabled={busy} data-choose-file="" onClick={() => input.current?.click()}>
          {texts("administration.exchange.choose")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.zip"
          onChange={(event) => {
            void send(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <TextField select size="small" label={texts("administration.exchange.kind")} value={kind} onChange={(event) => setKind(event.target.value)} sx={{ minWidth: 220 }} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
          <MenuItem value="">{texts("administration.exchange.byName")}</MenuItem>
          {kinds.map(({ entity, name }) => (
            <MenuItem key={entity} value={entity}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box sx={{ minHeight: 52, pt: 1 }} role="status">
        {busy && (
          <>
            <LinearProgress />
            <Small>{texts("administration.exchange.sending")}</Small>
          </>
        )}
        {failure && <Alert severity="error">{errorText(failure, texts)}</Alert>}
      </Box>
    </Section>
  );
}

/** A package may be large: it is sent as it is. */
function given(file: File, kind: string) {
  if (/\.zip$/i.test(file.name)) {
    return call<Import>(`administration/imports/packages?${new URLSearchParams({ name: file.name }).toString()}`, { method: "POST", body: file, type: "application/zip" });
  }
  const body = new FormData();
  if (kind) body.append("entity", kind);
  body.append("file", file);
  return call<Import>("administration/imports", { method: "POST", body });
}

function useUpload(kind: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const send = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const { data } = await given(file, kind);
      void client.invalidateQueries();
      void navigate(`/imports/${data.code}`);
    } catch (refused) {
      setFailure(refused as Error);
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, failure };
}
