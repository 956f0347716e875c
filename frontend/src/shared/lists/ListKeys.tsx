import { useEffect } from "react";
import { useCanAccess, useCreatePath, useListContext, useNavigate, useResourceContext, useResourceDefinition } from "react-admin";

/** Something is open above the list. */
const ABOVE = "[role=dialog], .MuiPopover-root:not([aria-hidden=true])";
const SEARCH = "input[name=q]";

function search() {
  const field = document.querySelector<HTMLInputElement>(SEARCH);
  field?.focus();
  field?.select();
}

/** The keys of a list, all with Alt: N a new record, Q its search, Page Down and Page Up its pages. */
export function ListKeys() {
  const resource = useResourceContext() ?? "";
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: "create" });
  const { page, setPage, hasNextPage } = useListContext();
  const navigate = useNavigate();
  const createPath = useCreatePath();

  useEffect(() => {
    const acts: Record<string, () => void> = {
      KeyN: () => hasCreate && canAccess && void navigate(createPath({ resource, type: "create" })),
      KeyQ: search,
      PageDown: () => hasNextPage && setPage(page + 1),
      PageUp: () => page > 1 && setPage(page - 1),
    };
    const press = (event: KeyboardEvent) => {
      const act = event.altKey && !event.ctrlKey && !event.metaKey ? acts[event.code] : undefined;
      if (!act || document.querySelector(ABOVE)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
  return null;
}
