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
  qualityStatus?: string | null;
  usage?: string | null;
  location?: string | null;
}

export type LotAction = "hold" | "release";

export function qualityOf(lot: MaterialLot): string {
  return lot.quality ?? lot.qualityStatus ?? "PENDING";
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
