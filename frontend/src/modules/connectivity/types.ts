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
  receivedAt?: string | null;
  trouble?: string | null;
}
