import type { Coded } from "../../../shared/format";
import type { Quantities } from "../types";

export interface Machine {
  code: string;
  name: string;
  device: string | null;
  state: string;
  since: string;
  program: string | null;
  holdReason: string | null;
  /** For how many pieces its tool lasts, where that ends soon. */
  toolLasts?: number | null;
}

export type StationKind = "WORK" | "MOVER" | "RACK" | "STORAGE";

export interface Station {
  code: string;
  name: string;
  workCenter: string;
  kind: StationKind;
  machines: Machine[];
  bins: string[];
}

export interface Area {
  code: string;
  name: string;
  stations: Station[];
}

export interface OrderInLine {
  code: string;
  productionOrder: string;
  material: string;
  state: string;
  due: string;
  quantities: Quantities;
  /** The stations of its routing, in their order. */
  way: string[];
}

export interface JobAtStation {
  code: string;
  workOrder: string;
  lot: string;
  station: string;
  operation: { number: string; name: string };
  mode: string;
  state: string;
  done: number;
  scrapped: number;
  pieces: number;
  inMachine: number;
  since: string;
  blocked: Coded[];
}

export interface TaskAtStation {
  id: number;
  form: string;
  station: string;
  workOrder: string;
  job: string | null;
  claimedBy: string | null;
  openedAt: string;
}

export interface Piece {
  slot: number;
  unit: string;
  workOrder: string;
  material: string;
  state: string;
}

export interface CarriedBox {
  code: string;
  slots: number;
  place: string | null;
  moving: boolean;
  workOrder: string | null;
  pieces: Piece[];
}

export interface Move {
  code: string;
  workOrder: string;
  carrier: string;
  source: string;
  target: string | null;
  station: string;
  state: string;
  since: string;
  trouble: string | null;
}

/** The whole line at one moment of plant time. */
export interface Line {
  plantNow: string;
  areas: Area[];
  products: { code: string; name: string }[];
  orders: OrderInLine[];
  jobs: JobAtStation[];
  tasks: TaskAtStation[];
  boxes: CarriedBox[];
  moves: Move[];
}
