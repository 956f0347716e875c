import { useFormState } from "react-hook-form";
import { LossGuard } from "./LossGuard";

/** Asks before changes of a form that are not saved are left behind. */
export function LeaveGuard({ saved, unsaved: begun = false }: { saved: boolean; unsaved?: boolean }) {
  const { dirtyFields } = useFormState();
  return <LossGuard unsaved={!saved && (begun || Object.keys(dirtyFields).length > 0)} texts="shared.record" />;
}
