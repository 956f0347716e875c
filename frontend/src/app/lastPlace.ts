import { useEffect } from "react";
import { useLocation } from "react-router";

/** Where react-admin leads whoever may not open a page. */
const DENIED = "/access-denied";

let last = "/";

/** Keeps where a person wanted to go, so that the page that refuses them can say what they lack. */
export function useLastPlace() {
  const { pathname } = useLocation();
  useEffect(() => {
    if (!pathname.endsWith(DENIED)) last = pathname;
  }, [pathname]);
}

export const lastPlace = () => last;
