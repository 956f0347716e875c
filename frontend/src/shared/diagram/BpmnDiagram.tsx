import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/diagram-js.css";
import CenterFocusStrong from "@mui/icons-material/CenterFocusStrong";
import { Alert, Box, IconButton, Tooltip } from "@mui/material";
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useTexts } from "../language";
import "./diagram.css";
import { extentOf, heightFor } from "./extent";
import { Legend } from "./Legend";
import { withNames } from "./names";
import { markersOf, type Picture } from "./picture";

interface Props {
  picture: Picture;
  onElement?: (elementId: string) => void;
  /** Explains the colours; a process that does not run has none. */
  legend?: boolean;
}

/** Leaves the outermost shapes some air. */
const AIR = 0.96;

interface Canvas {
  resized: () => void;
  addMarker: (element: string, marker: string) => void;
  removeMarker: (element: string, marker: string) => void;
  zoom: (level?: "fit-viewport" | number, center?: "auto") => number;
}

interface Overlays {
  clear: () => void;
  add: (element: string, overlay: { position: Record<string, number>; html: string }) => void;
}

interface Registry {
  get: (id: string) => unknown;
}

interface EventBus {
  on: (event: string, listener: (event: { element: { id: string } }) => void) => void;
}

/** A process diagram with where it stands now. White in both themes, so that the watermark stays visible. */
export function BpmnDiagram({ picture, onElement, legend = true }: Props) {
  const texts = useTexts();
  const xml = useMemo(() => withNames(picture.xml, texts), [picture.xml, texts]);
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const place = useMemo(() => ({ width, height: heightFor(extentOf(xml), width) }), [xml, width]);
  const viewer = useRef<NavigatedViewer | null>(null);
  const [drawn, setDrawn] = useState<string>();
  const [failed, setFailed] = useState(false);
  const clicked = useRef(onElement);
  useEffect(() => {
    clicked.current = onElement;
  }, [onElement]);

  useEffect(() => {
    const island = new NavigatedViewer({ container: holder.current! });
    viewer.current = island;
    island.get<EventBus>("eventBus").on("element.click", ({ element }) => clicked.current?.(element.id));
    return () => {
      viewer.current = null;
      island.destroy();
    };
  }, []);

  useEffect(() => {
    const island = viewer.current;
    if (!island) return;
    setFailed(false);
    island.importXML(xml).then(
      () => {
        if (viewer.current === island) setDrawn(xml);
      },
      () => setFailed(viewer.current === island),
    );
  }, [xml]);

  useEffect(() => {
    if (viewer.current && drawn === xml && place.width > 0) fit(viewer.current);
  }, [drawn, xml, place]);

  useEffect(() => {
    const island = viewer.current;
    if (!island || drawn !== xml) return undefined;
    return decorate(island, picture);
  }, [drawn, xml, picture]);

  return (
    <>
      <Box sx={{ position: "relative", bgcolor: "#fff", borderRadius: 1, border: 1, borderColor: "divider", colorScheme: "light" }}>
        {failed && <Alert severity="error">{texts("shared.diagram.failed")}</Alert>}
        <Box ref={holder} className="takt-diagram" sx={{ height: place.height }} data-drawn={drawn === xml} />
        <Tooltip title={texts("shared.diagram.fit")}>
          <IconButton
            size="small"
            aria-label={texts("shared.diagram.fit")}
            sx={{ position: "absolute", top: 4, right: 4, color: "#4c5c69" }}
            onClick={() => viewer.current && fit(viewer.current)}
          >
            <CenterFocusStrong fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      {legend && <Legend />}
    </>
  );
}

/** The width of an element, followed as its place changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current!;
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function fit(island: NavigatedViewer) {
  const canvas = island.get<Canvas>("canvas");
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");
  canvas.zoom(canvas.zoom() * AIR);
}

function decorate(island: NavigatedViewer, picture: Picture): () => void {
  const canvas = island.get<Canvas>("canvas");
  const overlays = island.get<Overlays>("overlays");
  const registry = island.get<Registry>("elementRegistry");
  const marked = markersOf(picture).filter(([element]) => registry.get(element) !== undefined);
  marked.forEach(([element, marker]) => canvas.addMarker(element, marker));
  for (const { elementId, count } of picture.active) {
    if (registry.get(elementId)) {
      overlays.add(elementId, { position: { top: -12, right: 14 }, html: `<div class="takt-token">${Number(count)}</div>` });
    }
  }
  return () => {
    overlays.clear();
    marked.filter(([element]) => registry.get(element)).forEach(([element, marker]) => canvas.removeMarker(element, marker));
  };
}
