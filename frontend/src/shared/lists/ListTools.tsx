import { ColumnsButton, useResourceContext } from "react-admin";
import { SavedQueries } from "./SavedQueries";
import { useKeptColumns } from "./useColumns";

/** What every list offers: saved queries and the choice of columns, both kept with the account. */
export function ListTools() {
  const resource = useResourceContext();
  return resource === undefined ? null : <Tools key={resource} resource={resource} />;
}

function Tools({ resource }: { resource: string }) {
  useKeptColumns(resource);
  return (
    <>
      <SavedQueries resource={resource} />
      <ColumnsButton data-columns="" />
    </>
  );
}
