import { useEffect } from "react";
import { DataTable, NumberInput, required, SelectInput, TextInput } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { baseUnit, factorText, KINDS, type UnitOfMeasure } from "./units";

const KIND: RecordKind = {
  resource: "units-of-measure",
  path: "material/units",
  entity: "material.unit",
  fields: ["nameZh", "nameEn", "kind", "numerator", "denominator", "standardCode"],
  say: (field, value, texts) => (field === "kind" ? texts(`material.unitKind.${String(value)}`) : undefined),
};

const asUnit = (record: MasterRecord) => record as MasterRecord & UnitOfMeasure;

/** What quantities are counted in. */
export function UnitList() {
  const texts = useTexts();
  return (
    <RecordList kind={KIND} filters={[<SelectInput key="kind" source="kind" alwaysOn choices={useKinds()} />]}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="kind" render={({ kind }: MasterRecord) => texts(`material.unitKind.${String(kind)}`)} />
      <DataTable.Col source="factor" disableSort render={(record: MasterRecord) => factorText(asUnit(record), texts)} />
      <DataTable.Col source="standardCode" disableSort render={({ standardCode }: MasterRecord) => String(standardCode ?? "–")} />
    </RecordList>
  );
}

export function UnitCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ kind: "PACKAGE", numerator: 1, denominator: 1 }}>
      <TextInput source="code" validate={required()} helperText={texts("material.codeHint")} autoFocus />
      <UnitFields />
    </RecordCreate>
  );
}

export function UnitEdit() {
  return (
    <RecordEdit kind={KIND}>
      <UnitFields />
    </RecordEdit>
  );
}

const HIDDEN = ["denominator"];

export function UnitPage() {
  const texts = useTexts();
  return <RecordShow kind={KIND} hidden={HIDDEN} shown={{ numerator: (record) => `${nameOf(record)} ${factorText(asUnit(record), texts)}` }} />;
}

function UnitFields() {
  const texts = useTexts();
  const kind = String(useWatch({ name: "kind" }) ?? "");
  const base = baseUnit(kind);
  useNoFactor(kind === "PACKAGE");
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <SelectInput source="kind" choices={useKinds()} validate={required()} helperText={texts(kind === "PACKAGE" ? "material.packageHint" : "material.kindHint")} />
      {base && (
        <>
          <NumberInput source="numerator" min={1} validate={required()} helperText={texts("material.factorHint", { base: texts(`material.unit.${base}`) })} sx={{ maxWidth: 320 }} />
          <NumberInput source="denominator" min={1} validate={required()} helperText={texts("material.denominatorHint")} sx={{ maxWidth: 320 }} />
        </>
      )}
      <TextInput source="standardCode" helperText={texts("material.standardCodeHint")} sx={{ maxWidth: 320 }} />
    </>
  );
}

/** What each material says for itself is no factor of the unit. */
function useNoFactor(none: boolean) {
  const { setValue } = useFormContext();
  useEffect(() => {
    if (none) for (const part of ["numerator", "denominator"]) setValue(part, 1, { shouldDirty: true });
  }, [none, setValue]);
}

function useKinds() {
  const texts = useTexts();
  return KINDS.map((id) => ({ id, name: texts(`material.unitKind.${id}`) }));
}
