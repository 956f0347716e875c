import { useLayoutEffect, useRef, type RefObject } from "react";

interface Seen {
  at: string;
  rect: DOMRect;
}

const FLIGHT_MS = 900;

/** Lets a box that stands elsewhere than before be seen on its way there. */
export function useFlights(picture: RefObject<HTMLElement | null>) {
  const before = useRef(new Map<string, Seen>());
  useLayoutEffect(() => {
    const now = new Map<string, Seen>();
    picture.current?.querySelectorAll<HTMLElement>("[data-box]").forEach((element) => {
      const seen = { at: element.dataset.at ?? "", rect: element.getBoundingClientRect() };
      const last = before.current.get(element.dataset.box ?? "");
      now.set(element.dataset.box ?? "", seen);
      if (last && last.at !== seen.at) fly(element, last.rect, seen.rect);
    });
    before.current = now;
  });
}

function fly(element: HTMLElement, from: DOMRect, to: DOMRect) {
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches || !element.animate) return;
  const [dx, dy] = [from.left - to.left, from.top - to.top];
  element.animate(
    [
      { transform: `translate(${dx}px, ${dy}px)`, zIndex: 5 },
      { transform: `translate(${dx * 0.5}px, ${dy * 0.5 - 24}px) scale(1.15)`, zIndex: 5 },
      { transform: "none", zIndex: 5 },
    ],
    { duration: FLIGHT_MS, easing: "ease-in-out" },
  );
}
