import { TablePagination } from "@mui/material";
import { useTexts } from "../language";

interface Props {
  page: number;
  count: number;
  total: number;
  onPage: (page: number) => void;
}

/** Says which lines of how many are shown, and leads to the others; nothing where one page holds them all. */
export function Pages({ page, count, total, onPage }: Props) {
  const texts = useTexts();
  if (total <= count) return null;
  return (
    <TablePagination
      component="div"
      data-pages={total}
      count={total}
      page={page}
      rowsPerPage={count}
      rowsPerPageOptions={[count]}
      onPageChange={(_, next) => onPage(next)}
      labelDisplayedRows={({ from, to, count: all }) => texts("shared.range", { from, to, count: all })}
    />
  );
}
