import { Alert, Box } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { type Said, type Wanted } from "./measured";
import { UnknownField } from "./UnknownField";
import { ValueField } from "./ValueField";

interface Props {
  wanted: Wanted[];
  said: Said;
  /** What the server says of a value, by `values.tag` or `unknown.tag`. */
  faults: Record<string, string>;
  onChange: (said: Said) => void;
}

/** One field per value: a number, or why it is not known. What is not known is never taken for good: a person decides. */
export function MeasuredValues({ wanted, said, faults, onChange }: Props) {
  const texts = useTexts();
  const { typed, unknown } = said;
  const leaveOpen = (tag: string) => onChange({ typed: { ...typed, [tag]: "" }, unknown: { ...unknown, [tag]: "" } });
  const measure = (tag: string) => onChange({ typed, unknown: Object.fromEntries(Object.entries(unknown).filter(([other]) => other !== tag)) });
  return (
    <>
      <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(280px, 1fr))", columnGap: 2, rowGap: 2, mt: 2.5 }}>
        {wanted.map((value) => (unknown[value.tag] === undefined ? (
          <ValueField
            key={value.tag}
            wanted={value}
            typed={typed[value.tag] ?? ""}
            fault={faults[`values.${value.tag}`]}
            onChange={(next) => onChange({ typed: { ...typed, [value.tag]: next }, unknown })}
            onUnknown={() => leaveOpen(value.tag)}
          />
        ) : (
          <UnknownField
            key={value.tag}
            wanted={value}
            reason={unknown[value.tag]}
            fault={faults[`unknown.${value.tag}`]}
            onChange={(next) => onChange({ typed, unknown: { ...unknown, [value.tag]: next } })}
            onMeasured={() => measure(value.tag)}
          />
        )))}
      </Box>
      {Object.keys(unknown).length > 0 && (
        <Alert severity="info" sx={{ mt: 2 }} data-unknown="">
          {texts("execution.form.unknownWhat")}
        </Alert>
      )}
    </>
  );
}
