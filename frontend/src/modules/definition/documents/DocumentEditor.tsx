import Add from "@mui/icons-material/Add";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import { Box, Button, IconButton, Typography } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { Cell } from "../Cell";
import { DraftEditor } from "../DraftEditor";
import { DOCUMENTS } from "../kinds";
import { Proposals } from "../Proposals";
import { useRows } from "../rows";
import { DOCUMENT_KINDS, titleOf, written, type Binding, type DocumentContent } from "./types";

/** What a draft of a document is called, what it is for and what it belongs to; its files are added on its page. */
export function DocumentEditor() {
  const texts = useTexts();
  return (
    <DraftEditor kind={DOCUMENTS} sent={(content) => written(content as unknown as DocumentContent)}>
      <Proposals />
      <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr 220px" }, gap: 1.5, mb: 2 }}>
        <Cell name="nameZh" autoFocus />
        <Cell name="nameEn" />
        <Cell name="kind" choices={DOCUMENT_KINDS.map((id) => ({ id, name: texts(`definition.document.kind.${id}`) }))} />
      </Box>
      <Bindings />
    </DraftEditor>
  );
}

function Bindings() {
  const texts = useTexts();
  const { fields, add, remove } = useRows<Binding>("bindings", (binding) => `${texts("definition.document.belongsTo")} ${titleOf(binding)}`);
  return (
    <>
      <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600 }}>
        {texts("definition.document.belongsTo")}
      </Typography>
      <Typography variant="caption" color="text.secondary" sx={{ mb: 1 }}>
        {texts("definition.document.bindingHint")}
      </Typography>
      {fields.map((field, index) => (
        <Box key={field.id} data-binding-row={index} sx={{ display: "grid", gap: 1, mb: 1.5, alignItems: "start", gridTemplateColumns: { xs: "1fr 1fr", sm: "1.4fr 0.8fr 1.4fr 1.2fr 1.2fr auto" } }}>
          <Cell name={`bindings.${index}.routing`} list="routings" />
          <Cell name={`bindings.${index}.operation`} />
          <Cell name={`bindings.${index}.material`} list="materials" />
          <Cell name={`bindings.${index}.equipmentClass`} />
          <Cell name={`bindings.${index}.asset`} />
          <IconButton aria-label={texts("definition.removeRow")} onClick={() => remove(index)} data-remove="">
            <DeleteOutline />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<Add />} sx={{ alignSelf: "flex-start" }} data-add-binding="" onClick={() => add(fields.length, { routing: "", operation: "", material: "", equipmentClass: "", asset: "" }, "routing")}>
        {texts("definition.document.addBinding")}
      </Button>
    </>
  );
}
