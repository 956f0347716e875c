import BookmarkBorder from "@mui/icons-material/BookmarkBorder";
import { Alert, Button, Divider, ListItemText, Menu, MenuItem, Typography } from "@mui/material";
import { useState } from "react";
import { usePermissions } from "react-admin";
import { useTexts } from "../language";
import { errorText } from "../ui";
import { QueryDialog } from "./QueryDialog";
import { QueryLine } from "./QueryLine";
import { RemoveDialog } from "./RemoveDialog";
import type { SavedQuery } from "./types";
import { useListSetup, useSetupCommand } from "./useListSetup";
import { useDefaultView, useView } from "./useView";

/** The saved queries of a list: one is opened by a click, and what the list shows now becomes one. */
export function SavedQueries({ resource }: { resource: string }) {
  const texts = useTexts();
  const setup = useListSetup(resource);
  const { view, open, isShown } = useView(resource);
  const { run, failure } = useSetupCommand(resource);
  const mayShare = (usePermissions<string[]>().permissions ?? []).includes("administration.share");
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [naming, setNaming] = useState<{ query?: SavedQuery }>();
  const [removing, setRemoving] = useState<SavedQuery>();
  useDefaultView(resource, setup, open);

  const queries = setup?.queries ?? [];
  const shown = queries.find(isShown);
  const close = () => setAnchor(undefined);
  const name = (query?: SavedQuery) => {
    close();
    setNaming({ query });
  };
  return (
    <>
      <Button size="small" startIcon={<BookmarkBorder />} aria-haspopup="menu" data-queries="" onClick={(event) => setAnchor(event.currentTarget)} sx={{ maxWidth: 220, lineHeight: 1.5, "& .MuiButton-startIcon": { flexShrink: 0 } }}>
        <Typography component="span" variant="inherit" noWrap>{shown?.name ?? texts("shared.lists.queries")}</Typography>
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor} onClose={close} slotProps={{ paper: { sx: { minWidth: 300, maxWidth: "94vw" } } }}>
        {queries.length === 0 && <MenuItem disabled>{texts("shared.lists.none")}</MenuItem>}
        {queries.map((query) => (
          <QueryLine
            key={query.id}
            query={query}
            shown={query === shown}
            isDefault={query.id === setup?.defaultQuery}
            mayChange={query.shared ? mayShare : query.mine}
            onOpen={() => { close(); open(query); }}
            onDefault={() => void run("default", { method: "PUT", body: { query: query.id === setup?.defaultQuery ? null : query.id } })}
            onChange={() => name(query)}
            onRemove={() => { close(); setRemoving(query); }}
          />
        ))}
        {failure && <Alert severity="error">{errorText(failure, texts)}</Alert>}
        <Divider />
        <MenuItem data-new-query="" onClick={() => name()}>
          <ListItemText>{texts("shared.lists.saveNow")}</ListItemText>
        </MenuItem>
      </Menu>
      {removing && <RemoveDialog resource={resource} query={removing} onClose={() => setRemoving(undefined)} />}
      {naming && <QueryDialog resource={resource} query={naming.query} view={view} mayShare={mayShare} onClose={() => setNaming(undefined)} />}
    </>
  );
}
