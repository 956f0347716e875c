import { Card, CardActionArea, CardContent, Chip, Typography } from "@mui/material";
import { useTexts } from "../../shared/language";
import { COLOURS } from "../../shared/ui";
import type { PlayState } from "./types";

const STATE_COLOURS: Record<PlayState, string> = {
  PLAYING: COLOURS.active,
  PAUSED: COLOURS.waiting,
  ENDED: COLOURS.good,
  STOPPED: COLOURS.neutral,
};

interface Props {
  code: string;
  chosen: boolean;
  disabled: boolean;
  state?: PlayState;
  onChoose: () => void;
}

/** One story on offer: what it shows and how long it takes. */
export function StoryCard({ code, chosen, disabled, state, onChoose }: Props) {
  const texts = useTexts();
  return (
    <Card variant="outlined" data-story={code} sx={{ borderWidth: 2, borderColor: chosen ? "primary.main" : "divider", opacity: disabled ? 0.55 : 1 }}>
      <CardActionArea disabled={disabled} aria-pressed={chosen} onClick={onChoose} sx={{ height: "100%", display: "flex", alignItems: "flex-start" }}>
        <CardContent sx={{ width: "100%", p: 1.5 }}>
          <Typography sx={{ fontWeight: 700, minHeight: 26 }}>
            {texts(`demo.story.${code}.title`)}
            {state && (
              <Chip size="small" data-play-state={state} label={texts(`demo.state.${state}`)} sx={{ ml: 1, bgcolor: STATE_COLOURS[state], color: "#fff" }} />
            )}
          </Typography>
          <Typography variant="body2">{texts(`demo.story.${code}.shows`)}</Typography>
          <Typography variant="caption" color="text.secondary">
            {texts(`demo.story.${code}.takes`)}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
