import { Title } from "react-admin";
import { useSearchParams } from "react-router";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { Loaded } from "../../shared/ui";
import { GiveFile } from "./GiveFile";
import { ImportHistory } from "./ImportHistory";
import { TakeAlong } from "./TakeAlong";
import { TOPICS, type Kind } from "./types";

/** Master data as files: taken along, filled in, given back, and what became of them. A list leads here with its kind chosen. */
export function ExchangePage() {
  const texts = useTexts();
  const [search] = useSearchParams();
  const chosen = search.get("kind") ?? "";
  const kinds = useRead<Kind[]>("administration/exports/kinds", TOPICS);
  return (
    <>
      <Title title={texts("administration.exchange.title")} />
      <Loaded query={kinds}>
        {(found) => (
          <>
            <TakeAlong key={chosen} kinds={found} chosen={chosen} />
            <GiveFile kinds={found} chosen={chosen} />
          </>
        )}
      </Loaded>
      <ImportHistory />
    </>
  );
}
