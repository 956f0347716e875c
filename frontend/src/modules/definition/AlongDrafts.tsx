import { Box, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { nameOf, useTexts } from "../../shared/language";
import { Small } from "../../shared/ui";
import { useBundle } from "./ProductBundle";
import type { AlongDraft, RevisionPage } from "./types";

interface Props {
  page: RevisionPage<unknown>;
  chosen: AlongDraft[];
  fault?: string;
  onChange: (chosen: AlongDraft[]) => void;
}

/** Which drafts of a product's documents go along with it: one review, one decision, one moment. */
export function AlongDrafts({ page, chosen, fault, onChange }: Props) {
  const texts = useTexts();
  const drafts = useBundle(page).data?.documents.filter(({ otherState }) => otherState === "DRAFT") ?? [];
  if (drafts.length === 0) return null;
  const toggle = (draft: AlongDraft, on: boolean) => {
    const others = chosen.filter(({ title }) => title !== draft.title);
    onChange(on ? [...others, draft] : others);
  };
  return (
    <Box sx={{ mt: 2, display: "flex", flexDirection: "column" }} data-along-drafts="">
      <Typography variant="subtitle2">{texts("definition.bundle.alsoSubmit")}</Typography>
      <Small>{texts("definition.bundle.alsoSubmitHint")}</Small>
      {drafts.map((draft) => {
        const title = `${draft.code} ${draft.other}`;
        return <FormControlLabel key={title} control={<Checkbox checked={chosen.some((one) => one.title === title)} onChange={(_, on) => toggle({ title, version: draft.otherVersion ?? 0 }, on)} name={title} />} label={`${title} · ${nameOf(draft)}`} />;
      })}
      {fault && <Typography variant="caption" color="error">{fault}</Typography>}
    </Box>
  );
}
