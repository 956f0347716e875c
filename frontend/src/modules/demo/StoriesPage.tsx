import { Box } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { useTexts } from "../../shared/language";
import { Loaded } from "../../shared/ui";
import { ResetCard } from "./ResetCard";
import { StoryCard } from "./StoryCard";
import { StoryStage } from "./StoryStage";
import type { Programme } from "./types";
import { isUnderWay, useStage } from "./useStage";

/** Stories that play by themselves: choose one, play it, and look where it says. */
export function StoriesPage() {
  const texts = useTexts();
  const { programme, reset, resetting } = useStage();
  return (
    <>
      <Title title={texts("demo.title")} />
      <Loaded query={programme}>
        {(found) => (
          <>
            <Stories programme={found} resetting={resetting} />
            <ResetCard reset={reset} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Stories({ programme, resetting }: { programme: Programme; resetting: boolean }) {
  const { stories, play, trouble } = programme;
  const [chosen, choose] = useState<string>();
  const onStage = isUnderWay(play?.state) ? play?.story : undefined;
  const shown = onStage ?? chosen ?? play?.story ?? stories[0]?.code;
  const story = stories.find(({ code }) => code === shown);
  return (
    <>
      <Box sx={{ display: "grid", gap: 1.5, mb: 2, gridTemplateColumns: { xs: "1fr 1fr", lg: `repeat(${stories.length}, 1fr)` } }}>
        {stories.map(({ code }) => (
          <StoryCard
            key={code}
            code={code}
            chosen={code === shown}
            disabled={(onStage !== undefined && onStage !== code) || resetting}
            state={play?.story === code ? play.state : undefined}
            onChoose={() => choose(code)}
          />
        ))}
      </Box>
      {story && <StoryStage key={story.code} story={story} play={play?.story === story.code ? play : null} trouble={onStage ? trouble : null} resetting={resetting} />}
    </>
  );
}
