/** One thing that was found. */
export interface Hit {
  code: string;
  nameZh: string;
  nameEn: string;
  state?: string | null;
  /** Another code that is scanned for it. */
  alias?: string | null;
}

/** What was found of one kind. */
export interface Found {
  entity: string;
  hits: Hit[];
  /** There are others behind. */
  more: boolean;
}
