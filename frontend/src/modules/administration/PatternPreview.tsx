import { useQuery } from "@tanstack/react-query";
import { Box, Paper, Typography } from "@mui/material";
import { useWatch } from "react-hook-form";
import { call } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText, useSettled } from "../../shared/ui";

/** Codes as they will be written, one beside the other. */
export function NextCodes({ codes }: { codes: string[] }) {
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, fontFamily: "ui-monospace, Consolas, monospace", fontSize: 16 }} data-next-codes="">
      {codes.map((code) => (
        <span key={code}>{code}</span>
      ))}
    </Box>
  );
}

/** The next codes by the pattern that is being written; the server says what is wrong with it. */
export function PatternPreview({ code }: { code: string }) {
  const texts = useTexts();
  const [pattern, resets, startsAt, gapFree] = useWatch({ name: ["pattern", "resets", "startsAt", "gapFree"] }) as unknown[];
  const wanted = useSettled(JSON.stringify({ pattern, resets, startsAt, gapFree }));
  const preview = useQuery<string[], Error>({
    queryKey: ["numbering", code, wanted],
    queryFn: async () => (await call<string[]>(`administration/number-patterns/${encodeURIComponent(code)}/preview`, { method: "POST", body: JSON.parse(wanted) })).data,
    retry: false,
  });
  return (
    <Paper variant="outlined" sx={{ p: 1.5, mt: 1 }} aria-live="polite">
      <Typography variant="caption" color="text.secondary" component="div" sx={{ mb: 0.5 }}>
        {texts("administration.numbering.preview")}
      </Typography>
      {preview.error ? <Typography color="error" data-preview-refused="">{errorText(preview.error, texts)}</Typography> : <NextCodes codes={preview.data ?? []} />}
    </Paper>
  );
}
