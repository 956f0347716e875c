import { nameOf, type Translate } from "../../shared/language";
import type { Attribute, AttributeValue } from "./types";

/** What an attribute is called, with its unit. */
export const attributeLabel = (attribute: Attribute) => (attribute.unit ? `${nameOf(attribute)} (${attribute.unit})` : nameOf(attribute));

/** An attribute's value in words: what is said of the machine, else what its class says. */
export function valueOf({ code, dataType, unit, defaultValue }: Attribute, values: AttributeValue[], texts: Translate): string {
  const value = values.find(({ attribute }) => attribute === code)?.value ?? defaultValue;
  if (value === null) return "–";
  if (dataType === "BOOLEAN") return texts(value === "true" ? "shared.yes" : "shared.no");
  return unit ? `${value} ${unit}` : value;
}

/** Whether a value is one of the attributes. */
export const knownTo = (attributes: Attribute[]) => (value: AttributeValue) => attributes.some(({ code }) => code === value.attribute);

/** The values with one of them said anew; nothing said is no value. */
export function withValue(values: AttributeValue[], attribute: string, value: string): AttributeValue[] {
  const others = values.filter((other) => other.attribute !== attribute);
  return value === "" ? others : [...others, { attribute, value }];
}
