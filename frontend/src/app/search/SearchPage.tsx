import { Title } from "react-admin";
import { useSearchParams } from "react-router";
import { useTexts } from "../../shared/language";
import { Nothing, Section } from "../../shared/ui";
import { Hits } from "./Hits";
import { LONGEST_WORD } from "./useSearch";

/** All hits of a search. */
export function SearchPage() {
  const texts = useTexts();
  const word = (useSearchParams()[0].get("q") ?? "").trim().slice(0, LONGEST_WORD);
  return (
    <>
      <Title title={word ? texts("platform.search.resultsFor", { word }) : texts("platform.search.title")} />
      {word ? (
        <Hits word={word} />
      ) : (
        <Section title={texts("platform.search.title")}>
          <Nothing text={texts("platform.search.noWord")} hint={texts("platform.search.nothingHint")} />
        </Section>
      )}
    </>
  );
}
