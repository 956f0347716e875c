import { useEffect } from "react";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { useRead } from "../../shared/api";

/** Suggests how the chosen class tells its pieces apart, until the person has said it. */
export function TrackingOfClass() {
  const materialClass = useWatch({ name: "materialClass" }) as string | undefined;
  const { setValue } = useFormContext();
  const { dirtyFields } = useFormState();
  const said = Boolean(dirtyFields.tracking);
  const tracking = useRead<{ tracking?: string | null }>(materialClass ? `material/classes/${encodeURIComponent(materialClass)}` : undefined, ["material.class"]).data?.tracking;
  useEffect(() => {
    if (tracking && !said) setValue("tracking", tracking);
  }, [tracking, said, setValue]);
  return null;
}
