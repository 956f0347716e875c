import { Box, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { usePersonNames } from "../../security";
import { Elapsed } from "./Elapsed";
import { HATCHED, type StateLook } from "./stateLook";

/** A station's state with icon, word and time. */
export function StateBand({ look }: { look: StateLook }) {
  const texts = useTexts();
  const personName = usePersonNames();
  const { state, text, person, since, Icon, colour, unknown } = look;
  return (
    <Box
      data-station-state={state}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        columnGap: 0.5,
        px: 0.75,
        minHeight: 26,
        borderRadius: 1,
        bgcolor: unknown ? "background.paper" : colour,
        backgroundImage: unknown ? HATCHED : undefined,
        border: unknown ? "1px dashed" : 0,
        borderColor: "text.secondary",
        color: unknown ? "text.primary" : "#fff",
        transition: "background-color .3s",
      }}
    >
      <Icon sx={{ fontSize: 17, flexShrink: 0 }} />
      <Typography component="span" noWrap sx={{ fontWeight: 700, fontSize: "0.82rem", flex: "1 0 auto", maxWidth: "calc(100% - 21px)" }}>
        {texts(text, { person: personName(person) })}
      </Typography>
      {since && (
        <Typography component="span" noWrap sx={{ fontSize: "0.72rem", fontVariantNumeric: "tabular-nums", flexShrink: 0 }}>
          <Elapsed since={since} />
        </Typography>
      )}
    </Box>
  );
}
