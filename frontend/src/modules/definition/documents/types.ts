import type { FileLine } from "../../content";

export const DOCUMENT_KINDS = ["DRAWING", "SOP", "SIP", "NC_PROGRAM", "OTHER"] as const;

/** What a document belongs to: one of the three. */
export interface Binding {
  routing?: string | null;
  operation?: string | null;
  material?: string | null;
  equipmentClass?: string | null;
}

/** What a binding is called where it stands among others. */
export const titleOf = ({ routing, operation, material, equipmentClass }: Binding) => [routing, operation, material, equipmentClass].filter(Boolean).join(" ");

export interface DocumentContent {
  nameZh: string;
  nameEn: string;
  kind: string;
  files: FileLine[];
  bindings: Binding[];
}

/** What is written of a document: its files are named by what they are. */
export const written = ({ files, ...content }: DocumentContent) => ({ ...content, files: files.map(({ name, sha256 }) => ({ name, sha256 })) });
