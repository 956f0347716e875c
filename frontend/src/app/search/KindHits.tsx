import { Button, List, ListItemButton } from "@mui/material";
import { useState } from "react";
import { Link } from "react-router";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Section } from "../../shared/ui";
import { HitLine } from "./HitLine";
import { pageOf } from "./kinds";
import { nameOfKind } from "./SearchField";
import type { Found, Hit } from "./types";

const PAGE = 25;

/** What was found of one kind; the first are there, the others follow page by page. */
export function KindHits({ first, word }: { first: Found; word: string }) {
  const texts = useTexts();
  const [pages, setPages] = useState(0);
  return (
    <Section id={`hits-${first.entity}`} title={nameOfKind(first.entity, texts)}>
      <List dense disablePadding>
        {pages === 0 && first.hits.map((hit) => <HitLink key={hit.code} entity={first.entity} hit={hit} />)}
        {Array.from({ length: pages }, (_, page) => (
          <Page key={page} entity={first.entity} word={word} page={page} meanwhile={page === 0 ? first.hits : []} onMore={page === pages - 1 ? () => setPages(pages + 1) : undefined} />
        ))}
      </List>
      {pages === 0 && first.more && <More onMore={() => setPages(1)} />}
    </Section>
  );
}

interface PageProps {
  entity: string;
  word: string;
  page: number;
  /** What is shown until it has come. */
  meanwhile: Hit[];
  onMore?: () => void;
}

function Page({ entity, word, page, meanwhile, onMore }: PageProps) {
  const path = `administration/search/${encodeURIComponent(entity)}?q=${encodeURIComponent(word)}&offset=${page * PAGE}&limit=${PAGE}`;
  const found = useRead<Found>(path, []).data;
  return (
    <>
      {(found?.hits ?? meanwhile).map((hit) => <HitLink key={hit.code} entity={entity} hit={hit} />)}
      {found?.more && onMore && <More onMore={onMore} />}
    </>
  );
}

function More({ onMore }: { onMore: () => void }) {
  const texts = useTexts();
  return (
    <Button onClick={onMore} data-more-hits="">
      {texts("platform.search.more")}
    </Button>
  );
}

function HitLink({ entity, hit }: { entity: string; hit: Hit }) {
  const page = pageOf(entity, hit.code);
  return page ? (
    <ListItemButton component={Link} to={page} sx={{ minHeight: 44, px: 1 }}>
      <HitLine entity={entity} hit={hit} />
    </ListItemButton>
  ) : (
    <HitLine entity={entity} hit={hit} />
  );
}
