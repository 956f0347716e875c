import { Box, Chip, Typography } from "@mui/material";
import { nameOf, useTexts } from "../../shared/language";
import { stateColour } from "../../shared/ui";
import { stateKey } from "./kinds";
import type { Hit } from "./types";

/** A thing that was found in a line: its code, what it is called, and how it stands. */
export function HitLine({ entity, hit }: { entity: string; hit: Hit }) {
  const name = nameOf(hit);
  return (
    <Box data-hit={`${entity} ${hit.code}`} sx={{ display: "flex", alignItems: "center", gap: 1, minWidth: 0, width: "100%" }}>
      <Typography component="span" sx={{ fontWeight: 600, flexShrink: 0 }}>
        {hit.code}
      </Typography>
      <Typography component="span" noWrap color="text.secondary" sx={{ flex: 1, minWidth: 0 }}>
        {[hit.alias && hit.code.startsWith(`${hit.alias} `) ? "" : hit.alias, name === hit.code ? "" : name].filter(Boolean).join(" · ")}
      </Typography>
      <HitState entity={entity} state={hit.state} />
    </Box>
  );
}

export function HitState({ entity, state }: { entity: string; state?: string | null }) {
  const texts = useTexts();
  if (!state) return null;
  return <Chip size="small" label={texts(stateKey(entity, state), { _: state })} sx={{ bgcolor: stateColour(state), color: "#fff", fontWeight: 600 }} />;
}
