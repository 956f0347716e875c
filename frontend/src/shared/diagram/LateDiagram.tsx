import { lazy, Suspense, useEffect, type ComponentProps } from "react";
import { LateProgress } from "../ui";

/** As high as a routing, which most people look at. */
const PLACE = 176;
const load = () => import("./BpmnDiagram");
const BpmnDiagram = lazy(async () => ({ default: (await load()).BpmnDiagram }));

/** A process diagram whose drawing code comes over the network when a page first shows one. */
export function LateDiagram(props: ComponentProps<typeof BpmnDiagram>) {
  return (
    <Suspense fallback={<LateProgress height={PLACE} />}>
      <BpmnDiagram {...props} />
    </Suspense>
  );
}

/** Fetches the drawing code while the page still reads what to draw. */
export function useDiagramSoon() {
  useEffect(() => void load(), []);
}
