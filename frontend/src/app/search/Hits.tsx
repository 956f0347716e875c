import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Loaded, Nothing, Section } from "../../shared/ui";
import { KindHits } from "./KindHits";
import type { Found } from "./types";

interface Props {
  word: string;
  /** Says nothing where nothing fits. */
  silent?: boolean;
}

/** All that fits a word, kind by kind, what fits best first. */
export function Hits({ word, silent = false }: Props) {
  const texts = useTexts();
  const found = useRead<Found[]>(`administration/search?q=${encodeURIComponent(word)}&limit=10`, []);
  return (
    <Loaded query={found}>
      {(kinds) =>
        kinds.length === 0 && silent ? null : kinds.length === 0 ? (
          <Section title={texts("platform.search.title")}>
            <Nothing text={texts("platform.search.nothing", { word })} hint={texts("platform.search.nothingHint")} />
          </Section>
        ) : (
          <>{kinds.map((kind) => <KindHits key={`${kind.entity} ${word}`} first={kind} word={word} />)}</>
        )
      }
    </Loaded>
  );
}
