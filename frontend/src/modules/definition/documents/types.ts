import type { FileLine } from "../../content";

export const DOCUMENT_KINDS = ["DRAWING", "SOP", "SIP", "NC_PROGRAM", "OTHER"] as const;

/** What a document belongs to: one of the four. */
export interface Binding {
  routing?: string | null;
  operation?: string | null;
  material?: string | null;
  equipmentClass?: string | null;
  asset?: string | null;
}

/** What a binding is called where it stands among others. */
export const titleOf = ({ routing, operation, material, equipmentClass, asset }: Binding) => [routing, operation, material, equipmentClass, asset].filter(Boolean).join(" ");

export interface DocumentContent {
  nameZh: string;
  nameEn: string;
  kind: string;
  files: FileLine[];
  bindings: Binding[];
}

/** What is written of a document: its files are named by what they are. */
export const written = ({ files, ...content }: DocumentContent) => ({ ...content, files: files.map(({ name, sha256 }) => ({ name, sha256 })) });
