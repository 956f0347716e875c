import type { MasterRecord } from "../../shared/record";

/** Something that is known of each machine of a class. */
export interface Attribute {
  code: string;
  nameZh: string;
  nameEn: string;
  dataType: "TEXT" | "NUMBER" | "BOOLEAN";
  unit: string | null;
  defaultValue: string | null;
}

/** One item of a check. */
export interface Check {
  itemZh: string;
  itemEn: string;
  methodZh: string | null;
  methodEn: string | null;
  standardZh: string | null;
  standardEn: string | null;
}

export interface EquipmentClass extends MasterRecord {
  attributes: Attribute[];
  checks: Check[];
}

export interface AttributeValue {
  attribute: string;
  value: string;
}

/** A piece of equipment: what people keep of it, and how it stands now. */
export interface Machine extends MasterRecord {
  name: string;
  equipmentClass: string;
  workUnit: string;
  device: string | null;
  loadCapacity: number;
  slots: number;
  note: string | null;
  attributes: AttributeValue[];
  state: string;
  since: string | null;
  program: string | null;
  setupFamily: string | null;
  link: string | null;
  held: boolean;
  holdReason: string | null;
}

export const CONDITIONS = ["IN_STORE", "IN_USE", "IN_REPAIR", "RETIRED"] as const;

export type Condition = (typeof CONDITIONS)[number];

/** A thing with a serial number; `equipment` is whose role it fills. */
export interface Asset extends MasterRecord {
  equipmentClass: string;
  serialNumber: string | null;
  manufacturer: string | null;
  model: string | null;
  commissionedOn: string | null;
  condition: Condition;
  equipment: string | null;
}

/** For how long an asset was where, and who brought it there. */
export interface Stay {
  asset: string;
  condition: Condition;
  equipment: string | null;
  from: string;
  until: string | null;
  by: string;
  reason: string | null;
}
