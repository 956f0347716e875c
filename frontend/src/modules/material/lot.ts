import { formatDay } from "../plant/calendar";

export interface MaterialLot {
  id: string | number;
  code: string;
  material: string;
  materialName?: string | null;
  heatNumber?: string | null;
  holdReason?: string | null;
  supplier?: string | null;
  quantity: number | string;
  unit?: string | null;
  quality?: string | null;
  usage?: string | null;
  receivedAt?: string | null;
  productionDate?: string | null;
  expiresAt?: string | null;
  location?: string | null;
  /** The lot that it is a part of. */
  parent?: string | null;
  carrier?: string | null;
  /** Whether it is held and released with the lot that it is a part of. */
  followsParent?: boolean;
}

export type LotAction = "hold" | "release";

export function qualityOf(lot: MaterialLot): string {
  return lot.quality ?? "PENDING";
}

/** What quality may do with a lot now: a lot on hold is released, an accepted one is held. */
export function actionFor(lot: MaterialLot): LotAction | undefined {
  switch (qualityOf(lot)) {
    case "ON_HOLD":
    case "PENDING":
      return "release";
    case "ACCEPTED":
      return "hold";
    default:
      return undefined;
  }
}

/** A day without a time, as people read it. */
export const dayOf = formatDay;
