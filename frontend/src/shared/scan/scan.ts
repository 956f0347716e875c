/** What a task can be found by when its code is scanned. */
export interface Scannable {
  id: number | string;
  order?: string | null;
  job?: string | null;
  lot?: string | null;
  carrier?: string | null;
  [key: string]: unknown;
}

/** The address in a QR code of a printed document; what stands behind it is the code of its record. */
const ADDRESS = /^https?:\/\/\S+\/#\/find\/([^/?#]+)$/i;

/** The code that an address stands for; anything else is the code itself. */
function codeIn(scanned: string): string {
  const code = ADDRESS.exec(scanned)?.[1];
  return code === undefined ? scanned : decodeURIComponent(code);
}

/** Scanners may add a prefix of their own, blanks or a line end. */
export function stripped(scanned: string): string {
  return codeIn(scanned.trim().replace(/[\r\n\t]/g, "").replace(/^\][A-Za-z]\d/, ""));
}

/** A scanned code as codes are written: in capitals. */
export const normalise = (scanned: string) => stripped(scanned).toUpperCase();

/** The tasks that a scanned code means: by job first, then lot, carrier, order. */
export function matchTasks<T extends Scannable>(tasks: T[], scanned: string): T[] {
  const code = normalise(scanned);
  if (!code) return [];
  for (const field of ["job", "lot", "carrier", "order"] as const) {
    const found = tasks.filter((task) => task[field] && normalise(String(task[field])) === code);
    if (found.length > 0) return found;
  }
  return [];
}
