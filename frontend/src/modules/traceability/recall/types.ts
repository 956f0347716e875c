export type Whereabouts = "IN_STOCK" | "LEFT_STORE" | "IN_PROCESS" | "BUILT_IN" | "SCRAPPED";

export interface Counts {
  holding: number;
  inStock: number;
  leftStore: number;
  inProcess: number;
  builtIn: number;
  scrapped: number;
  takenOut: number;
}

/** How far a material lot has spread. */
export interface Recall {
  lot: {
    code: string;
    material: string;
    materialName: string;
    supplier?: string | null;
    heatNumber?: string | null;
    quality: string;
    holdReason?: string | null;
    quantity: number;
    unit: string;
    receivedAt: string;
    /** The lot that it is a part of; its own recall covers all parts. */
    parent?: string | null;
  };
  left: { lot: string; place: string; quantity: number }[];
  waiting: { unit: string; workOrder: string; place: string; quantity: number }[];
  reservations: { workOrder: string; quantity: number }[];
  units: Counts;
  materials: { material: string; name: string; units: Counts }[];
}

/** One unit that holds something of the lot, or held it until rework took it out. */
export interface RecalledUnit {
  code: string;
  serial?: string | null;
  material: string;
  materialName: string;
  workOrder: string;
  productionOrder?: string | null;
  customerOrder?: string | null;
  customer?: string | null;
  carrier: string;
  slot: number;
  state: string;
  /** A is first quality. */
  grade: string;
  whereabouts: Whereabouts;
  bin?: string | null;
  place?: string | null;
  station?: string | null;
  builtInto?: string | null;
  through?: string | null;
  quantity: number;
  since: string;
  until?: string | null;
}
