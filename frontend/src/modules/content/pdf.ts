import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import Worker from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker";

/** What pages need that carry neither their fonts nor how their signs are numbered; the build puts it beside the page. */
const BESIDE = import.meta.env.DEV ? "/node_modules/pdfjs-dist/" : new URL("pdf/", document.baseURI).toString();

/** Opens a PDF. It draws pages and has no engine for the scripts that may be in them. */
export function openPdf(url: string): { opened: Promise<PDFDocumentProxy>; close: () => void } {
  GlobalWorkerOptions.workerPort ??= new Worker();
  const task = getDocument({
    url,
    cMapUrl: `${BESIDE}cmaps/`,
    standardFontDataUrl: `${BESIDE}standard_fonts/`,
    wasmUrl: `${BESIDE}wasm/`,
    enableXfa: false,
    isEvalSupported: false,
  });
  return { opened: task.promise, close: () => void task.destroy() };
}
