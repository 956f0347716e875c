import { CreateButton, useResourceDefinition } from "react-admin";
import { ListToolbar } from "./ListToolbar";
import { ListTools } from "./ListTools";

/** The tools of a list, and a button for a new record where one may be added; it may say what adding one is called there. */
export function ListActions({ create }: { create?: string }) {
  const { hasCreate } = useResourceDefinition();
  return (
    <ListToolbar>
      <ListTools />
      {hasCreate && <CreateButton label={create} />}
    </ListToolbar>
  );
}
