import { MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useEffect, useRef } from "react";
import { useInput } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useTexts } from "../../shared/language";
import { attributeLabel, knownTo, valueOf, withValue } from "./attributes";
import type { Attribute, AttributeValue } from "./types";
import { useClass } from "./useClass";

/**
 * What is known of a machine: a field for each attribute of its class; what is left empty is as the class says. What was typed for
 * another class is not sent, and comes back with that class.
 */
export function AttributesInput() {
  const texts = useTexts();
  const found = useClass(useWatch({ name: "equipmentClass" }) as string | undefined);
  const { field } = useInput({ source: "attributes", defaultValue: [] });
  const { formState } = useFormContext();
  const { onChange } = field;
  const said = field.value as AttributeValue[] | undefined;
  const values = said ?? [];
  const known = found?.attributes;
  const unknown = useRef<AttributeValue[]>([]);
  useEffect(() => {
    if (!known || !said) return;
    const all = [...said, ...unknown.current.filter((value) => !said.some(({ attribute }) => attribute === value.attribute))];
    const fitting = all.filter(knownTo(known));
    unknown.current = all.filter((value) => !fitting.includes(value));
    if (fitting.length !== said.length || fitting.some((value) => !said.includes(value))) onChange(fitting);
  }, [known, said, onChange]);
  if (!known || known.length === 0) return null;
  const faults = formState.errors.attributes as unknown as { value?: { message?: string } }[] | undefined;
  const faultOf = (code: string) => faults?.[values.findIndex(({ attribute }) => attribute === code)]?.value?.message;
  return (
    <Stack spacing={2} sx={{ mt: 1 }}>
      <Typography variant="subtitle2">{texts("equipment.attributes")}</Typography>
      {known.map((attribute) => (
        <OneValue
          key={attribute.code}
          attribute={attribute}
          value={values.find((value) => value.attribute === attribute.code)?.value ?? ""}
          fault={faultOf(attribute.code)}
          onChange={(value) => onChange(withValue(values, attribute.code, value))}
        />
      ))}
    </Stack>
  );
}

interface Props {
  attribute: Attribute;
  value: string;
  fault?: string;
  onChange: (value: string) => void;
}

function OneValue({ attribute, value, fault, onChange }: Props) {
  const texts = useTexts();
  const usual = attribute.defaultValue === null ? undefined : texts("equipment.usual", { value: valueOf(attribute, [], texts) });
  return (
    <TextField
      name={`attribute-${attribute.code}`}
      label={attributeLabel(attribute)}
      value={value}
      select={attribute.dataType === "BOOLEAN"}
      onChange={(event) => onChange(event.target.value)}
      error={fault !== undefined}
      helperText={fault?.replace("@@react-admin@@", "").replaceAll('"', "") ?? usual}
      slotProps={{ htmlInput: attribute.dataType === "NUMBER" ? { inputMode: "decimal" } : {} }}
    >
      {["", "true", "false"].map((choice) => (
        <MenuItem key={choice} value={choice}>
          {choice === "" ? "–" : texts(choice === "true" ? "shared.yes" : "shared.no")}
        </MenuItem>
      ))}
    </TextField>
  );
}
