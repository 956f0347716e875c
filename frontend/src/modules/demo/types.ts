export type PlayState = "PLAYING" | "PAUSED" | "ENDED" | "STOPPED";

/** One number that a story promises, and what the product says. */
export interface Outcome {
  name: string;
  expected: number;
  actual: number;
}

/** The last story played, under way or over. */
export interface Play {
  story: string;
  state: PlayState;
  step: number;
  facts: {
    links: Record<string, string>;
    progress: { done: number; of: number } | null;
    outcome: Outcome[];
  };
  startedAt: string;
  endedAt: string | null;
}

export interface Story {
  code: string;
  steps: string[];
}

export interface Programme {
  stories: Story[];
  play: Play | null;
  trouble: string | null;
}

/** The last reset; its phase while it is under way. */
export interface Reset {
  state: "REQUESTED" | "DONE" | "FAILED";
  phase: string | null;
  millis: number | null;
  emptied: number | null;
}
