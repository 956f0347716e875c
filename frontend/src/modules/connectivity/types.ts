export interface Tag {
  name: string;
  address: string;
  value: unknown;
  unit?: string | null;
  quality: "GOOD" | "UNCERTAIN" | "BAD" | "STALE" | "NEVER";
  sourceTime?: string | null;
}

export interface Device {
  code: string;
  protocol: string;
  address: string;
  link: "CONNECTED" | "DISCONNECTED" | "DISABLED";
  trouble?: string | null;
  troubleText?: string | null;
  cure?: string | null;
  since: string;
  tags: Tag[];
}

export interface SignalRow {
  id: number;
  device: string;
  trigger?: string | null;
  type?: string | null;
  sequence?: number | null;
  state: string;
  sourceTime?: string | null;
  receivedAt?: string | null;
  endedAt?: string | null;
  attempts?: number;
  trouble?: string | null;
  decision?: Decision | null;
  values?: Record<string, LatchedValue>;
}

/** What a person decided on a signal. */
export interface Decision {
  by: string;
  at: string;
  reason: string;
  target?: string | null;
}

export interface LatchedValue {
  content: unknown;
  good: boolean;
}

/** Where a signal could be sent, and why. */
export interface SignalTarget {
  key: string;
  facts: Record<string, string>;
  reasons: string[];
}
