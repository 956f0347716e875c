import { Alert, Box, LinearProgress, Typography } from "@mui/material";
import { useTexts } from "../../shared/language";
import { Section } from "../../shared/ui";
import { OutcomeTable } from "./OutcomeTable";
import { StageControls } from "./StageControls";
import { StepList } from "./StepList";
import type { Play, Story } from "./types";

interface Props {
  story: Story;
  play: Play | null;
  trouble: string | null;
  resetting: boolean;
}

/** The chosen story: its controls, its steps with what happens now, and at the end what was promised beside what came out. */
export function StoryStage({ story, play, trouble, resetting }: Props) {
  const texts = useTexts();
  const played = play ? play.step : 0;
  return (
    <Section title={texts(`demo.story.${story.code}.title`)}>
      <Box data-stage={story.code} data-stage-state={play?.state ?? "READY"}>
        <StageControls code={story.code} play={play} resetting={resetting} />
        <LinearProgress variant="determinate" value={(100 * played) / story.steps.length} sx={{ height: 8, borderRadius: 1, mb: 1 }} aria-label={texts("demo.progress")} />
        <Box sx={{ minHeight: 44 }} role="status">
          {trouble && (
            <Alert severity="warning" sx={{ py: 0 }}>
              {texts("demo.trouble", { text: trouble })}
            </Alert>
          )}
        </Box>
        <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", lg: "3fr 2fr" } }}>
          <StepList story={story} play={play} />
          <Box>
            <Typography sx={{ fontWeight: 700, mb: 1 }}>{texts("demo.outcome.title")}</Typography>
            <Typography variant="body2" sx={{ mb: 1 }}>
              {texts(`demo.story.${story.code}.promise`)}
            </Typography>
            {play && play.facts.outcome.length > 0 && <OutcomeTable outcome={play.facts.outcome} />}
          </Box>
        </Box>
      </Box>
    </Section>
  );
}
