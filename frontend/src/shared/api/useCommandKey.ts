import { useRef } from "react";
import { newKey } from "./submit";

/** The key of a command that a person may send again, for its answer was lost: the same until something else is said. */
export function useCommandKey(): (body: unknown) => string {
  const sent = useRef<{ body: string; key: string }>(undefined);
  return (body) => {
    const said = JSON.stringify(body);
    if (sent.current?.body !== said) sent.current = { body: said, key: newKey() };
    return sent.current.key;
  };
}
