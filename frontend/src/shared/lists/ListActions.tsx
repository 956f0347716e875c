import { CreateButton, TopToolbar, useResourceDefinition } from "react-admin";
import { ListTools } from "./ListTools";

/** The tools of a list, and a button for a new record where one may be added. */
export function ListActions() {
  const { hasCreate } = useResourceDefinition();
  return (
    <TopToolbar>
      <ListTools />
      {hasCreate && <CreateButton />}
    </TopToolbar>
  );
}
