import type { MasterRecord } from "../../shared/record";

/** The levels of the hierarchy and the locations below a storage zone. */
export const TYPES = ["ENTERPRISE", "SITE", "AREA", "WORK_CENTER", "WORK_UNIT", "STORAGE_LOCATION", "BIN"] as const;

export type PlaceType = (typeof TYPES)[number];

export const WORK_CENTER_TYPES = ["PRODUCTION_LINE", "PRODUCTION_UNIT", "PROCESS_CELL", "STORAGE_ZONE"] as const;

/** One node of the plant's hierarchy. */
export interface Place extends MasterRecord {
  type: PlaceType;
  parent: string | null;
  nameZh: string;
  nameEn: string;
  timeZone: string | null;
  workCenterType: string | null;
}

/** Where a place stands: below which, and which of those beside it comes next. */
export interface Spot {
  parent: string | null;
  before: string | null;
}
