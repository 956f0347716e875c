import { Button, Typography } from "@mui/material";
import { KindIcon } from "./KindIcon";

interface Props {
  code: string;
  revision: string | null;
  /** The revision in words. */
  said: string;
  name: string;
  kind: string;
  onOpen: () => void;
}

/** A document to be opened, large enough for a finger. */
export function DocumentButton({ code, revision, said, name, kind, onOpen }: Props) {
  return (
    <Button variant="outlined" startIcon={<KindIcon kind={kind} />} onClick={onOpen} data-document={`${code} ${revision}`} sx={{ minHeight: 48, textAlign: "left", textTransform: "none", lineHeight: 1.25 }}>
      <span>
        <b>{name}</b>
        <Typography component="span" variant="caption" sx={{ display: "block" }}>
          {`${code} · ${said}`}
        </Typography>
      </span>
    </Button>
  );
}
