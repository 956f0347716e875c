import { nameOf, useTexts } from "../../shared/language";
import { Field, Fields, Section } from "../../shared/ui";
import { valueOf } from "./attributes";
import type { Machine } from "./types";
import { useClass } from "./useClass";

/** What is known of a machine, by the attributes of its class. */
export function AttributeValues({ machine }: { machine: Machine }) {
  const texts = useTexts();
  const attributes = useClass(machine.equipmentClass)?.attributes ?? [];
  if (attributes.length === 0) return null;
  return (
    <Section id="attributes" title={texts("equipment.attributes")}>
      <Fields>
        {attributes.map((attribute) => (
          <Field key={attribute.code} label={nameOf(attribute)}>
            <span data-attribute={attribute.code}>{valueOf(attribute, machine.attributes, texts)}</span>
          </Field>
        ))}
      </Fields>
    </Section>
  );
}
