import { Alert, Box } from "@mui/material";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTexts } from "../../shared/language";
import { LateProgress } from "../../shared/ui";
import { Canvas, COLUMN } from "./Canvas";
import { openPdf } from "./pdf";
import { ViewBar } from "./ViewBar";
import { FIT } from "./zoom";

const PLACE = 320;
const MARGIN = 24;
/** Finer than the screen is not seen, and a canvas has its limits. */
const MOST_PIXELS = 16_000_000;

/** The pages of a PDF, one at a time. */
export function PdfView({ url, tall }: { url: string; tall: boolean }) {
  const texts = useTexts();
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [broken, setBroken] = useState(false);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(FIT);
  useEffect(() => {
    const { opened, close } = openPdf(url);
    let here = true;
    opened.then((found) => here && setPdf(found)).catch(() => here && setBroken(true));
    return () => {
      here = false;
      close();
    };
  }, [url]);
  const giveUp = useCallback(() => setBroken(true), []);
  if (broken) return <Alert severity="error">{texts("content.unreadable")}</Alert>;
  if (!pdf) return <LateProgress height={PLACE} />;
  return (
    <Box sx={COLUMN} data-pdf-pages={pdf.numPages}>
      <ViewBar zoom={zoom} onZoom={setZoom} page={page} pages={pdf.numPages} onPage={setPage} />
      <Canvas tall={tall} data-view="pdf">
        <Page pdf={pdf} number={page} zoom={zoom} onBroken={giveUp} />
      </Canvas>
    </Box>
  );
}

interface PageProps {
  pdf: PDFDocumentProxy;
  number: number;
  zoom: number;
  onBroken: () => void;
}

/** One page, drawn as wide as its place at this zoom, and anew when a tablet is turned. */
function Page({ pdf, number, zoom, onBroken }: PageProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<number>();
  const [room, setRoom] = useState(window.innerWidth);
  useEffect(() => {
    const measure = () => setRoom(window.innerWidth);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  useEffect(() => {
    let stop = () => {};
    const draw = async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      const width = Math.min(place.current?.parentElement?.clientWidth ?? 0, room) - MARGIN;
      if (!target || width <= 0) return;
      const natural = page.getViewport({ scale: 1 });
      const wanted = (width / natural.width) * zoom;
      const finest = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
      const viewport = page.getViewport({ scale: Math.min(wanted * window.devicePixelRatio, finest) });
      Object.assign(target, { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
      Object.assign(target.style, { width: `${natural.width * wanted}px`, height: `${natural.height * wanted}px` });
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
      setDrawn(number);
    };
    let here = true;
    draw().catch((failure: Error) => here && failure.name !== "RenderingCancelledException" && onBroken());
    return () => {
      here = false;
      stop();
    };
  }, [pdf, number, zoom, room, onBroken]);
  return (
    <Box ref={place} sx={{ p: `${MARGIN / 2}px`, width: "max-content", minWidth: "100%", display: "flex", justifyContent: "center" }} data-drawn={drawn}>
      <canvas ref={canvas} style={{ background: "#fff", boxShadow: "0 1px 4px rgba(0,0,0,.35)" }} />
    </Box>
  );
}
