/** What the server found in a file. */
export type FileType = "PDF" | "PNG" | "JPEG" | "TEXT";

/** One file of a record. */
export interface FileLine {
  number: number;
  name: string;
  type: FileType;
  bytes: number;
  sha256: string;
}

/** A file and where the browser gets it: another address as soon as its content is another. */
export interface ShownFile extends FileLine {
  url: string;
}
