export interface ProductionOrder {
  id: string;
  code: string;
  material: string;
  materialName?: string | null;
  quantity: number;
  unit?: string | null;
  due: string | null;
  priority?: number | null;
  state: string;
  workOrder?: { code: string; state: string; routing?: string | null } | null;
  createdAt?: string | null;
  createdBy?: string | null;
  version?: number;
}

export type CustomerOrderState = "ORDERED" | "PLANNED" | "IN_WORK" | "COMPLETED" | "SHORT";

export interface CustomerOrder {
  id: string;
  code: string;
  customer: string;
  customerClass: string;
  due: string;
  externalReference?: string | null;
  createdAt: string;
  createdBy: string;
  state: CustomerOrderState;
  quantity: number;
  supplied: number;
}

/** A need for something that is made here, and the order that makes it. */
export interface Peg {
  id: number;
  level: number;
  customerOrder: string;
  parent: string | null;
  parentMaterial: string | null;
  parentState: string | null;
  material: string;
  materialName: string;
  required: number;
  fromStock: number;
  supplied: number;
  productionOrder: string | null;
  workOrder: string | null;
  state: string | null;
  ordered: number | null;
  due: string | null;
  routing: string | null;
}

export interface CustomerOrderDetails extends CustomerOrder {
  lines: { material: string; materialName: string; quantity: number; unit: string }[];
  needs: Peg[];
}

export interface Pegging {
  id: string;
  madeFor: Peg | null;
  needs: Peg[];
}

/** What planning would make of a material that is made here. */
export interface Need {
  index: number;
  parent: number | null;
  level: number;
  material: string;
  materialName: string;
  required: number;
  free: number;
  fromStock: number;
  toMake: number;
  due: string;
}

export interface Proposal {
  token: string;
  needs: Need[];
  bought: { material: string; materialName: string; required: number; free: number; onHold: number }[];
}
