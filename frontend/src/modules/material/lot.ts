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
  expiresAt?: string | null;
  location?: string | null;
}

export type LotAction = "hold" | "release";

export function qualityOf(lot: MaterialLot): string {
  return lot.quality ?? "PENDING";
}

/** Whether a lot may be used now: accepted, not used up and not expired. */
export function isUsable(lot: MaterialLot): boolean {
  return qualityOf(lot) === "ACCEPTED" && lot.usage === "AVAILABLE";
}

/** What expires first comes first, then the oldest. */
export function firstToUse(one: MaterialLot, other: MaterialLot): number {
  return keyOf(one).localeCompare(keyOf(other));
}

function keyOf({ expiresAt, receivedAt }: MaterialLot): string {
  return `${expiresAt ?? "9999"} ${receivedAt ?? ""}`;
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
