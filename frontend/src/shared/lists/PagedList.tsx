import { Alert, Button } from "@mui/material";
import type { ReactNode } from "react";
import { List, useListContext, type ListProps } from "react-admin";
import { useTexts } from "../language";
import { errorText, Nothing } from "../ui";
import { ListActions } from "./ListActions";
import { ListKeys } from "./ListKeys";

const PAGE = 25;

/** A list as every one of the product is: paged by the server, with its tools above it, and a way out where it could not be read. */
export function PagedList({ children, empty, ...props }: ListProps) {
  return (
    <List exporter={false} perPage={PAGE} actions={<ListActions />} error={<ListFailed />} empty={empty && withKeys(empty)} {...props}>
      {withKeys(children)}
    </List>
  );
}

const withKeys = (content: ReactNode) => (
  <>
    {content}
    <ListKeys />
  </>
);

/** Nothing fits what is asked for, though there is something. */
export function NoHits() {
  const texts = useTexts();
  const { setFilters } = useListContext();
  return (
    <Nothing text={texts("shared.record.noHits")} hint={texts("shared.record.noHitsHint")}>
      <Button onClick={() => setFilters({})}>{texts("shared.record.showAll")}</Button>
    </Nothing>
  );
}

function ListFailed() {
  const texts = useTexts();
  const { error, refetch } = useListContext();
  return (
    <Alert severity="error" action={<Button onClick={() => void refetch()}>{texts("shared.action.again")}</Button>}>
      {errorText(error as Error, texts)}
    </Alert>
  );
}
