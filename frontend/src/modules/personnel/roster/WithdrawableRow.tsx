import { Button, TableCell, TableRow, type TableRowProps } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { useListDialogs } from "../../../shared/lists";
import { ReasonDialog } from "../../../shared/ui";

interface Props extends TableRowProps {
  withdrawn: boolean;
  editable: boolean;
  path: string;
}

/** What was said of persons: struck out once it is withdrawn. The dialog stands beside the list, for the row may go meanwhile. */
export function WithdrawableRow({ withdrawn, editable, path, children, ...row }: Props) {
  const texts = useTexts();
  const { open, close } = useListDialogs();
  const ask = () => open(<ReasonDialog title={texts("roster.withdrawTitle")} hint={texts("roster.withdrawHint")} confirm={texts("roster.withdraw")} path={path} onClose={close} />);
  return (
    <TableRow {...row} sx={{ textDecoration: withdrawn ? "line-through" : undefined }}>
      {children}
      <TableCell align="right">
        {withdrawn && texts("roster.withdrawn")}
        {!withdrawn && editable && <Button size="small" data-withdraw="" onClick={ask}>{texts("roster.withdraw")}</Button>}
      </TableCell>
    </TableRow>
  );
}
