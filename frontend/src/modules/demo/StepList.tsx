import CheckCircle from "@mui/icons-material/CheckCircle";
import PlayCircle from "@mui/icons-material/PlayCircle";
import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import { Avatar, Box, Button, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { useTexts } from "../../shared/language";
import { COLOURS } from "../../shared/ui";
import { STEP_ICONS } from "./icons";
import type { Play, Story } from "./types";
import { isUnderWay } from "./useStage";

type Position = "over" | "now" | "ahead";

/** The steps as pictures with words: what happens, what to look at, and the way there. */
export function StepList({ story, play }: { story: Story; play: Play | null }) {
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {story.steps.map((step, index) => (
        <StepLine key={step} story={story.code} step={step} position={positionOf(index, play)} play={play} />
      ))}
    </Box>
  );
}

function positionOf(index: number, play: Play | null): Position {
  if (!play || index > play.step) return "ahead";
  return index < play.step ? "over" : isUnderWay(play.state) ? "now" : "ahead";
}

interface Props {
  story: string;
  step: string;
  position: Position;
  play: Play | null;
}

function StepLine({ story, step, position, play }: Props) {
  const texts = useTexts();
  const Icon = STEP_ICONS[step] ?? PlayCircle;
  const now = position === "now";
  const colour = now ? COLOURS.active : position === "over" ? COLOURS.good : undefined;
  const link = play?.facts.links[step];
  const progress = now ? play?.facts.progress : null;
  const text = `demo.story.${story}.steps.${step}`;
  return (
    <Box component="li" data-step-name={step} data-position={position} aria-current={now ? "step" : undefined} sx={{ display: "flex", gap: 1.5, p: 1, borderRadius: 1, bgcolor: now ? "action.selected" : undefined }}>
      <Avatar variant="rounded" sx={{ bgcolor: colour, width: 44, height: 44 }}>
        {position === "over" ? <CheckCircle /> : <Icon />}
      </Avatar>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: now ? 700 : 600 }}>
          {texts(`${text}.title`)}
          {progress && (
            <Typography component="span" data-progress={`${progress.done}/${progress.of}`} sx={{ ml: 1, fontVariantNumeric: "tabular-nums" }}>
              {texts("demo.of", { done: progress.done, of: progress.of })}
            </Typography>
          )}
        </Typography>
        <Typography variant="body2" color={position === "ahead" ? "text.secondary" : undefined}>
          {texts(`${text}.happens`)}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ display: "flex", gap: 0.75 }}>
          <VisibilityOutlined sx={{ fontSize: 18, mt: "1px" }} />
          {texts(`${text}.look`)}
        </Typography>
      </Box>
      <Box sx={{ width: 92, flexShrink: 0, textAlign: "right" }}>
        {link && (
          <Button component={RouterLink} to={link.replace(/^#/, "")} size="small" variant={now ? "contained" : "outlined"} data-look-at={link} sx={{ minHeight: 40 }}>
            {texts("demo.lookThere")}
          </Button>
        )}
      </Box>
    </Box>
  );
}
