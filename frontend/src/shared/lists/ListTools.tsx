import { ColumnsButton, useResourceContext } from "react-admin";
import { SavedQueries } from "./SavedQueries";
import { useKeptColumns } from "./useColumns";

interface Props {
  /** Whether its columns can be chosen. */
  columns?: boolean;
}

/** What every list offers: saved queries and the choice of columns, both kept with the account. */
export function ListTools({ columns = true }: Props) {
  const resource = useResourceContext();
  return resource === undefined ? null : <Tools key={resource} resource={resource} columns={columns} />;
}

function Tools({ resource, columns }: { resource: string; columns: boolean }) {
  useKeptColumns(resource);
  return (
    <>
      <SavedQueries resource={resource} />
      {columns && <ColumnsButton data-columns="" />}
    </>
  );
}
