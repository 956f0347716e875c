/** What a person says of one unit. */
export interface Judgement {
  unit: string;
  passed: boolean;
  defect?: string;
}

/** One judgement for each unit: a unit with a defect failed, each other passed. */
export function judgements(units: { code: string }[], defects: Record<string, string>): Judgement[] {
  return units.map(({ code }) => (defects[code] ? { unit: code, passed: false, defect: defects[code] } : { unit: code, passed: true }));
}
