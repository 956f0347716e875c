/** One kept decision: what was asked, what was known, what was concluded and which rows fired. */
export interface Decision {
  id: number;
  ruleSet: string;
  version: number;
  question?: string;
  subject: { type: string; code: string };
  facts: Record<string, unknown>[];
  conclusions: Record<string, unknown>[];
  fired: Fired[];
  actor: string;
  plantAt: string;
}

/** A row that fired, with its sentence in the reader's language or in both. */
export interface Fired {
  rule: string;
  text?: string;
  en?: string;
  zh?: string;
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
