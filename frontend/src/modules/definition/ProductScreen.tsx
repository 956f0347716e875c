import { useTexts } from "../../shared/language";
import { CodeLink, Field, Fields, Small } from "../../shared/ui";
import { BillOfMaterial } from "./BillOfMaterial";
import { PRODUCTS, revisionPage, ROUTINGS } from "./kinds";
import { ProductBundle } from "./ProductBundle";
import { RevisionScreen } from "./RevisionScreen";
import type { ProductContent, RevisionPage } from "./types";
import { WhereUsed } from "./WhereUsed";

/** A product: its revisions, what goes into it, all that is released with that, and where it goes itself. */
export function ProductScreen() {
  return (
    <RevisionScreen<ProductContent> kind={PRODUCTS}>
      {(page) => (
        <>
          <Made page={page} />
          <ProductBundle page={page} />
          <WhereUsed material={page.code} />
        </>
      )}
    </RevisionScreen>
  );
}

function Made({ page }: { page: RevisionPage<ProductContent> }) {
  const texts = useTexts();
  const { routing, routingRevision } = page.content;
  return (
    <BillOfMaterial product={page.code} revision={page.life.revision}>
      <Fields>
        <Field label={texts("definition.field.routing")}>
          <CodeLink
            code={routingRevision ? `${routing} ${routingRevision}` : routing}
            to={routingRevision ? revisionPage(ROUTINGS, routing, routingRevision) : `/routings/${encodeURIComponent(routing)}/show`}
          />
          {!routingRevision && <Small>{texts("definition.routingInForce")}</Small>}
        </Field>
      </Fields>
    </BillOfMaterial>
  );
}
