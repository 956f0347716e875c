import { useTexts } from "../../../shared/language";
import { RecordChoice } from "../../../shared/record";
import type { NamedCode } from "./types";

interface Props {
  value: NamedCode | null;
  onChange: (person: NamedCode | null) => void;
}

/** One person, found by name or staff number. */
export function PersonField({ value, onChange }: Props) {
  const texts = useTexts();
  return <RecordChoice path="personnel/persons" topic="personnel.person" name="person" label={texts("roster.person")} value={value} onChange={onChange} />;
}
