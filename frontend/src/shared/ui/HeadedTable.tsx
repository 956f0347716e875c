import { Box, Table, TableBody, TableCell, TableHead, TableRow, type SxProps } from "@mui/material";
import type { ReactNode } from "react";
import { useTexts } from "../language";

interface Props {
  columns: string[];
  /** Where the columns have their names in the messages. */
  words: string;
  /** The columns that hold numbers. */
  figures?: string[];
  /** What stands behind the columns, such as a cell above buttons. */
  end?: ReactNode;
  sx?: SxProps;
  children: ReactNode;
}

/** A small table; where there is no room for it, it scrolls by itself. */
export function HeadedTable({ columns, words, figures = [], end, sx, children }: Props) {
  const texts = useTexts();
  return (
    <Box sx={{ overflowX: "auto", ...sx }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} align={figures.includes(column) ? "right" : "left"}>
                {texts(`${words}.${column}`)}
              </TableCell>
            ))}
            {end}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </Box>
  );
}
