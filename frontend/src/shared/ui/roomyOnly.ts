/** The style of a table whose named columns are left out where there is little room, as on a tablet in portrait. */
export function roomyOnly(...columns: string[]) {
  return { [columns.map((column) => `& .column-${column}`).join(", ")]: { display: { xs: "none", md: "table-cell" } } };
}
