/** Which columns of a list are hidden, and the places of all. */
export interface Columns {
  hidden: string[];
  ranks?: number[] | null;
}

/** What a list shows, and how. */
export interface View {
  filter: Record<string, unknown>;
  sort?: string | null;
  order?: string | null;
  columns?: Columns | null;
}

/** A view under a name. */
export interface SavedQuery extends View {
  id: number;
  name: string;
  shared: boolean;
  mine: boolean;
  /** What people call its owner. */
  by: string;
  version: number;
}

/** How the signed-in person looks at a list. */
export interface ListSetup {
  columns?: Columns | null;
  defaultQuery?: number | null;
  queries: SavedQuery[];
}
