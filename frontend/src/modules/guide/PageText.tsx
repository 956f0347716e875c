import { Box, Link as Anchor, Typography } from "@mui/material";
import type { ReactNode } from "react";
import Markdown, { type Components } from "react-markdown";
import { Link } from "react-router";
import { apiUrl } from "../../shared/api";
import { anchorOf } from "./text";

/** Every picture has this size, so that a page does not jump when one arrives. */
const PICTURE = { width: 1100, height: 620 };

/** One page of the guide. HTML within it is no part of it. */
export function PageText({ markdown }: { markdown: string }) {
  return (
    <Box sx={{ maxWidth: 860, lineHeight: 1.65, "& li": { my: 0.5 }, "& ol, & ul": { pl: 3 }, "& code": { fontSize: "0.9em", bgcolor: "action.hover", px: 0.5, borderRadius: 0.5 }, "& blockquote": { m: 0, pl: 2, borderLeft: 4, borderColor: "secondary.main" } }}>
      <Markdown components={PARTS} skipHtml>{markdown}</Markdown>
    </Box>
  );
}

const PARTS: Components = {
  h1: ({ children }) => <Heading level="h1">{children}</Heading>,
  h2: ({ children }) => <Heading level="h2">{children}</Heading>,
  h3: ({ children }) => <Heading level="h3">{children}</Heading>,
  a: ({ href = "", children }) => <Target address={href}>{children}</Target>,
  img: ({ src = "", alt }) => <Picture address={String(src)} text={alt ?? ""} />,
};

const LOOKS = { h1: "h5", h2: "h6", h3: "subtitle1" } as const;

/** Stops below the bar when it is gone to. */
function Heading({ level, children }: { level: keyof typeof LOOKS; children: ReactNode }) {
  return (
    <Typography id={anchorOf(String(children))} variant={LOOKS[level]} component={level} sx={{ mt: level === "h1" ? 0.5 : 3, mb: 1, fontWeight: 650, scrollMarginTop: 72, breakAfter: "avoid" }}>
      {children}
    </Typography>
  );
}

/** `#/plant` is a screen, `lists.md#archive` a passage of another page, anything else an address beside the product's pages. */
function Target({ address, children }: { address: string; children: ReactNode }) {
  const page = /^([\w-]+)\.md(#.*)?$/.exec(address);
  if (page) return <Anchor component={Link} to={`/guide/${page[1]}${page[2] ?? ""}`}>{children}</Anchor>;
  if (address.startsWith("#/")) return <Anchor component={Link} to={address.slice(1)}>{children}</Anchor>;
  if (address.startsWith("#")) return <Anchor component={Link} to={{ hash: address }}>{children}</Anchor>;
  return <Anchor href={address}>{children}</Anchor>;
}

/** A picture opens in its full size. */
function Picture({ address, text }: { address: string; text: string }) {
  const source = apiUrl(`guide/${address.replace(/^\.\.\//, "")}`);
  return (
    <a href={source} target="_blank" rel="noreferrer">
      <Box component="img" src={source} alt={text} {...PICTURE} sx={{ display: "block", width: "100%", height: "auto", border: 1, borderColor: "divider", borderRadius: 1, breakInside: "avoid" }} />
    </a>
  );
}
