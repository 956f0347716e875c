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
