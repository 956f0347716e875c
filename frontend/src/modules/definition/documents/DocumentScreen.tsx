import { Box, Table, TableBody, TableCell, TableRow } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { CodeLink, Field, Fields, Nothing, Section } from "../../../shared/ui";
import { DOCUMENTS } from "../kinds";
import { RevisionScreen } from "../RevisionScreen";
import { FilesSection } from "./FilesSection";
import { KindIcon } from "./KindIcon";
import { titleOf, type Binding, type DocumentContent } from "./types";

/** A document: its revisions, its files to look at, and what it belongs to. */
export function DocumentScreen() {
  return (
    <RevisionScreen<DocumentContent> kind={DOCUMENTS} historyNeeds="definition.revisions">
      {(page) => (
        <>
          <FilesSection key={page.title} page={page} />
          <BelongsTo content={page.content} />
        </>
      )}
    </RevisionScreen>
  );
}

function BelongsTo({ content }: { content: DocumentContent }) {
  const texts = useTexts();
  return (
    <Section id="belongs-to" title={texts("definition.document.belongsTo")}>
      <Fields>
        <Field label={texts("definition.field.kind")}>
          <Box component="span" sx={{ display: "inline-flex", alignItems: "center", gap: 0.75 }}>
            <KindIcon kind={content.kind} fontSize="small" />
            {texts(`definition.document.kind.${content.kind}`)}
          </Box>
        </Field>
        <Field label={texts("definition.field.nameZh")}>{content.nameZh}</Field>
        <Field label={texts("definition.field.nameEn")}>{content.nameEn}</Field>
      </Fields>
      {content.bindings.length === 0 ? (
        <Nothing text={texts("definition.document.nowhere")} hint={texts("definition.document.nowhereHint")} />
      ) : (
        <Table size="small" sx={{ mt: 1 }}>
          <TableBody>
            {content.bindings.map((binding) => (
              <TableRow key={titleOf(binding)} data-binding={titleOf(binding)}>
                <Bound binding={binding} />
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

function Bound({ binding: { routing, operation, material, equipmentClass, asset } }: { binding: Binding }) {
  if (routing) return <To what={operation ? "ofOperation" : "ofRouting"} name={[routing, operation].filter(Boolean).join(" · ")} resource="routings" code={routing} />;
  if (material) return <To what="ofMaterial" name={material} resource="material-definitions" code={material} />;
  if (asset) return <To what="ofAsset" name={asset} resource="assets" code={asset} />;
  return <To what="ofClass" name={equipmentClass ?? ""} resource="equipment-classes" code={equipmentClass ?? ""} />;
}

function To({ what, name, resource, code }: { what: string; name: string; resource: string; code: string }) {
  const texts = useTexts();
  return (
    <>
      <TableCell sx={{ width: 220 }}>{texts(`definition.document.${what}`)}</TableCell>
      <TableCell>
        <CodeLink code={name} to={`/${resource}/${encodeURIComponent(code)}/show`} />
      </TableCell>
    </>
  );
}
