import type { Coded } from "../../shared/format";

export type ProcessKind = "RELEASE" | "ROUTING" | "OPERATION" | "TRANSPORT" | "TOOL_CHANGE" | "NONCONFORMANCE";

export interface Quantities {
  ordered: number;
  replenished: number;
  overProduced: number;
  good: number;
  downgraded: number;
  scrapped: number;
  held: number;
  inRework: number;
  inProcess: number;
  notStarted: number;
}

export interface ProcessRef {
  kind: ProcessKind;
  code: string;
  processInstanceId: string;
  state: string;
}

export interface Job {
  id: number;
  code: string;
  lot: string;
  operation: { number: string | number; name: string };
  station?: string | null;
  equipment?: string | null;
  state: string;
  good: number;
  scrapped: number;
  remaining: number;
  blocked?: Coded[] | null;
  /** What people should know although the job goes on. */
  warnings?: Coded[] | null;
  startedAt?: string | null;
  endedAt?: string | null;
}

export interface Unit {
  id: number;
  code: string;
  carrier: string | null;
  slot: number | null;
  lot: string;
  state: string;
  currentOperation?: string | number | null;
  heatLot?: string | null;
}

/** A work order as its page shows it, in one read. */
export interface WorkOrderPage {
  code: string;
  productionOrder: string;
  state: string;
  quantities: Quantities;
  next?: { key: string; arguments?: Coded["arguments"] } | null;
  release?: { outcome: string; reasons: Coded[]; decisionId?: number | null } | null;
  processes: ProcessRef[];
  jobs: Job[];
  units: Unit[];
}

export interface TaskUnit {
  code: string;
  carrier?: string | null;
  slot: number | null;
  state: string;
}

/** What a person is asked to do at a station. */
export interface Task {
  id: number;
  name: string;
  elementId: string;
  form: string;
  station: string;
  order: string | null;
  job: string | null;
  lot: string | null;
  operation: string | number | null;
  quantity: number | null;
  carrier: string | null;
  priority: number | null;
  score: number | null;
  due: string | null;
  openedAt: string;
  claimedBy: string | null;
  context?: Record<string, unknown> | null;
  [key: string]: unknown;
}

export interface Station {
  id: string | number;
  code: string;
  name: string;
  openTasks: number;
}
