import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import Worker from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker";
import { fetchBytes } from "./bytes";

/** What pages need that carry neither their fonts nor how their signs are numbered; the build puts it beside the page. */
const BESIDE = import.meta.env.DEV ? "/node_modules/pdfjs-dist/" : new URL("pdf/", document.baseURI).toString();

/**
 * Opens a PDF. It draws pages and has no engine for the scripts that may be in them. The file is fetched as a whole and by us: what
 * the library fetches itself breaks off with an error of its own when somebody closes the page meanwhile.
 */
export function openPdf(url: string): { opened: Promise<PDFDocumentProxy>; close: () => void } {
  GlobalWorkerOptions.workerPort ??= new Worker();
  const closing = new AbortController();
  const opened = fetchBytes(url, closing.signal).then(({ bytes }) => {
    closing.signal.throwIfAborted();
    const task = getDocument({
      data: bytes,
      cMapUrl: `${BESIDE}cmaps/`,
      standardFontDataUrl: `${BESIDE}standard_fonts/`,
      wasmUrl: `${BESIDE}wasm/`,
      enableXfa: false,
      isEvalSupported: false,
    });
    closing.signal.addEventListener("abort", () => void task.destroy().catch(() => undefined));
    return task.promise;
  });
  return { opened, close: () => closing.abort() };
}
