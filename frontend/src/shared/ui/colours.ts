/** One colour per meaning, dark enough for white text in both themes. */
export const COLOURS = {
  neutral: "#5b6b78",
  waiting: "#8a6d1d",
  active: "#1769aa",
  good: "#2e7d4f",
  held: "#b25e09",
  rework: "#7a4ea3",
  bad: "#b3261e",
} as const;

export type Meaning = keyof typeof COLOURS;

const MEANINGS: Record<string, Meaning> = {
  ACCEPTED: "good",
  ACTIVE: "good",
  AVAILABLE: "good",
  BAD: "bad",
  BLOCK: "held",
  BLOCKED: "held",
  CANCELLED: "neutral",
  CLEANING: "active",
  CLOSED: "neutral",
  COMPLETED: "good",
  CONNECTED: "good",
  CONSUMED: "neutral",
  DEACTIVATED: "neutral",
  DISCARDED: "neutral",
  DISCONNECTED: "bad",
  DONE: "good",
  DOWNGRADED: "waiting",
  EXPIRED: "bad",
  EXPIRING: "held",
  FAILED: "bad",
  FAULT: "bad",
  GOOD: "good",
  HELD: "held",
  HOLD: "held",
  IN_PROCESS: "active",
  IN_PROGRESS: "active",
  IN_WORK: "active",
  IN_REWORK: "rework",
  ISSUED: "neutral",
  LEFT: "neutral",
  LOCKED: "bad",
  NONCONFORMANCE: "bad",
  ON_HOLD: "held",
  OPEN: "held",
  ORDERED: "waiting",
  PENDING: "waiting",
  REGRADE: "waiting",
  REJECT: "bad",
  REJECTED: "bad",
  RELEASE: "good",
  RELEASED: "good",
  RELEASE_REQUESTED: "waiting",
  REPLENISH: "active",
  RETURN_TO_SUPPLIER: "bad",
  REVIEW: "held",
  REWORK: "rework",
  RUNNING: "active",
  SCRAP: "bad",
  SCRAPPED: "bad",
  SETUP: "waiting",
  SHORT: "held",
  STALE: "held",
  STARVED: "held",
  STOPPED: "bad",
  UNCERTAIN: "waiting",
  USE_AS_IS: "good",
  VALID: "good",
  WAITING: "waiting",
  WARN: "waiting",
};

export function meaningOf(state: string): Meaning {
  return MEANINGS[state] ?? "neutral";
}

export function stateColour(state: string): string {
  return COLOURS[meaningOf(state)];
}
