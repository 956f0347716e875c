import { useEffect, useRef } from "react";

/** What the page leaves free at the window's edge. */
const MARGIN = 16;

/** Keeps `--room` of an element at the height from its top to the window's edge, wherever the page is scrolled to. */
export function useRoomBelow<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => {
    const fit = () => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      element.current?.style.setProperty("--room", `${Math.round(window.innerHeight - top - MARGIN)}px`);
    };
    const layout = new ResizeObserver(fit);
    layout.observe(document.body);
    window.addEventListener("resize", fit);
    window.addEventListener("scroll", fit, { passive: true });
    return () => {
      layout.disconnect();
      window.removeEventListener("resize", fit);
      window.removeEventListener("scroll", fit);
    };
  }, []);
  return element;
}
