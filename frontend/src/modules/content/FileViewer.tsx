import { lazy, Suspense } from "react";
import { LateProgress } from "../../shared/ui";
import { PictureView } from "./PictureView";
import { TextView } from "./TextView";
import type { ShownFile } from "./types";

const PLACE = 320;
const PdfView = lazy(async () => ({ default: (await import("./PdfView")).PdfView }));

/** Shows a file in the page: pages, a picture or lines. Nothing in it runs. */
export function FileViewer({ file, tall = false }: { file: ShownFile; tall?: boolean }) {
  switch (file.type) {
    case "PDF":
      return (
        <Suspense fallback={<LateProgress height={PLACE} />}>
          <PdfView key={file.url} url={file.url} tall={tall} />
        </Suspense>
      );
    case "TEXT":
      return <TextView key={file.url} url={file.url} tall={tall} />;
    default:
      return <PictureView key={file.url} url={file.url} name={file.name} tall={tall} />;
  }
}
