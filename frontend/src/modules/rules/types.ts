/** One kept decision: what was asked, what was known, what was concluded and which rows fired. */
export interface Decision {
  id: number;
  ruleSet: string;
  version: number;
  question?: string;
  subject: { type: string; code: string };
  facts: Record<string, unknown>[];
  conclusions: Record<string, unknown>[];
  fired: { rule: string; text: string }[];
  actor: string;
  plantAt: string;
}

/** A rule set as people read it; rows of rules written as code have no cells. */
export interface RuleTable {
  question: string;
  hitPolicy: string;
  inputs: RuleColumn[];
  outputs: RuleColumn[];
  rows: { id: string; en: string; zh: string; inputs: string[]; outputs: string[] }[];
}

export interface RuleColumn {
  expression: string;
  label: string;
  type: string;
  values: string;
}
