import { Box, TableCell, TableRow, Typography } from "@mui/material";
import { ArrayInput, DataTable, required, SelectInput, SimpleFormIterator, TextInput } from "react-admin";
import { nameOf, useLocaleCode, useTexts, type Translate } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { HeadedTable, Section, Small } from "../../shared/ui";
import { DocumentsOfEquipment } from "../definition/documents/DocumentsOfEquipment";
import { attributeLabel, valueOf } from "./attributes";
import type { Attribute, Check, EquipmentClass } from "./types";

const RESOURCE = "equipment-classes";
const TYPES = ["TEXT", "NUMBER", "BOOLEAN"];
/** Two fields beside each other, each row of the class in a field of its own. */
const ROW = { width: "100%", display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, columnGap: 2, pt: 1 };

const KIND: RecordKind = {
  resource: RESOURCE,
  path: "equipment/classes",
  entity: "equipment.class",
  fields: ["nameZh", "nameEn", "attributes", "checks"],
  say: (field, value, texts) => {
    if (field === "attributes") return (value as Attribute[]).map((attribute) => saidAttribute(attribute, texts)).join("; ") || "–";
    if (field === "checks") return (value as Check[]).map(saidCheck).join("; ") || "–";
    return undefined;
  },
};

const saidAttribute = (attribute: Attribute, texts: Translate) =>
  attribute.defaultValue === null ? attributeLabel(attribute) : `${nameOf(attribute)} ${valueOf(attribute, [], texts)}`;

const saidCheck = ({ itemZh, itemEn }: Check) => nameOf({ nameZh: itemZh, nameEn: itemEn });

/** The kinds of equipment that the plant has. */
export function ClassList() {
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="attributeCount" disableSort render={(found: MasterRecord) => (found as EquipmentClass).attributes.length} />
      <DataTable.Col source="checkCount" disableSort render={(found: MasterRecord) => (found as EquipmentClass).checks.length} />
    </RecordList>
  );
}

export function ClassCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ attributes: [], checks: [] }}>
      <TextInput source="code" validate={required()} helperText={texts("equipment.classCodeHint")} autoFocus />
      <ClassFields />
    </RecordCreate>
  );
}

export function ClassEdit() {
  return (
    <RecordEdit kind={KIND}>
      <ClassFields />
    </RecordEdit>
  );
}

export function ClassPage() {
  return <RecordShow kind={KIND} hidden={["attributes", "checks"]} more={more} />;
}

const more = (record: MasterRecord) => (
  <>
    <Rows {...(record as EquipmentClass)} />
    <DocumentsOfEquipment equipmentClass={record.code} />
  </>
);

function ClassFields() {
  const texts = useTexts();
  const label = (field: string) => texts(`equipment.column.${field}`);
  const types = TYPES.map((id) => ({ id, name: texts(`equipment.dataType.${id}`) }));
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <ArrayInput source="attributes" helperText={texts("equipment.attributesHint")}>
        <SimpleFormIterator disableClear fullWidth>
          <Box sx={ROW}>
            <TextInput source="code" label={label("attribute")} validate={required()} helperText={false} />
            <SelectInput source="dataType" label={label("dataType")} choices={types} validate={required()} helperText={false} defaultValue="TEXT" />
            <TextInput source="nameZh" label={label("nameZh")} validate={required()} helperText={false} />
            <TextInput source="nameEn" label={label("nameEn")} validate={required()} helperText={false} />
            <TextInput source="unit" label={label("unit")} helperText={false} />
            <TextInput source="defaultValue" label={label("defaultValue")} helperText={false} />
          </Box>
        </SimpleFormIterator>
      </ArrayInput>
      <ArrayInput source="checks" helperText={texts("equipment.checksHint")}>
        <SimpleFormIterator disableClear fullWidth>
          <Box sx={ROW}>
            <TextInput source="itemZh" label={label("itemZh")} validate={required()} helperText={false} />
            <TextInput source="itemEn" label={label("itemEn")} validate={required()} helperText={false} />
            <TextInput source="methodZh" label={label("methodZh")} helperText={false} />
            <TextInput source="methodEn" label={label("methodEn")} helperText={false} />
            <TextInput source="standardZh" label={label("standardZh")} helperText={false} />
            <TextInput source="standardEn" label={label("standardEn")} helperText={false} />
          </Box>
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}

function Rows({ attributes, checks }: EquipmentClass) {
  const texts = useTexts();
  const own = useLocaleCode() === "zh" ? "Zh" : "En";
  const side = (check: Check, field: "method" | "standard") => check[`${field}${own}`] ?? check[`${field}Zh`] ?? check[`${field}En`] ?? "–";
  return (
    <>
      <Section id="attributes" title={texts("equipment.attributes")}>
        {attributes.length === 0 && <Small>{texts("equipment.noAttributes")}</Small>}
        {attributes.length > 0 && (
          <HeadedTable columns={["name", "dataType", "defaultValue"]} words="equipment.column">
            {attributes.map((attribute) => (
              <TableRow key={attribute.code} data-attribute={attribute.code}>
                <TableCell>{nameOf(attribute)}<Small>{attribute.code}</Small></TableCell>
                <TableCell>{[texts(`equipment.dataType.${attribute.dataType}`), attribute.unit].filter(Boolean).join(" · ")}</TableCell>
                <TableCell>{valueOf(attribute, [], texts)}</TableCell>
              </TableRow>
            ))}
          </HeadedTable>
        )}
      </Section>
      <Section id="checks" title={texts("equipment.checks")}>
        {checks.length === 0 && <Small>{texts("equipment.noChecks")}</Small>}
        {checks.length > 0 && (
          <HeadedTable columns={["item", "method", "standard"]} words="equipment.column">
            {checks.map((check, position) => (
              <TableRow key={check.itemEn} data-check={check.itemEn}>
                <TableCell><Typography variant="body2" component="span" color="text.secondary">{position + 1} </Typography>{saidCheck(check)}</TableCell>
                <TableCell>{side(check, "method")}</TableCell>
                <TableCell>{side(check, "standard")}</TableCell>
              </TableRow>
            ))}
          </HeadedTable>
        )}
      </Section>
    </>
  );
}
