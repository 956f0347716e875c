import { createContext, useContext, useMemo, useState, type PropsWithChildren, type ReactNode } from "react";

interface Dialogs {
  open: (dialog: ReactNode) => void;
  close: () => void;
}

const Opened = createContext<Dialogs>({ open: () => {}, close: () => {} });

/** A list's dialogs stand beside it: what they do may empty the list, and they tell of it to the end. */
export function ListDialogs({ children }: PropsWithChildren) {
  const [dialog, show] = useState<ReactNode>();
  const dialogs = useMemo(() => ({ open: show, close: () => show(undefined) }), []);
  return (
    <Opened value={dialogs}>
      {children}
      {dialog}
    </Opened>
  );
}

/** Opens a dialog beside the list; all that it needs to know of the list is given to it then. */
export const useListDialogs = () => useContext(Opened);
