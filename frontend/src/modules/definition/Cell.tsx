import { Checkbox, FormControlLabel, TextField } from "@mui/material";
import { get, useFormContext, useFormState } from "react-hook-form";
import { numberOf } from "../../shared/format";
import { useTexts } from "../../shared/language";

interface Props {
  /** Where the value stands in the form, such as `operations.0.number`. */
  name: string;
  width?: number | string;
  /** A list of proposals of the page, by its id. */
  list?: string;
  number?: boolean;
  choices?: { id: string; name: string }[];
  autoFocus?: boolean;
  disabled?: boolean;
  /** How the value is written, where that is not plain. */
  example?: string;
}

/** One value of a row. What the server says of it stands below. */
export function Cell({ name, width = "100%", list, number = false, choices, autoFocus, disabled, example }: Props) {
  const texts = useTexts();
  const { register, control } = useFormContext();
  const { errors } = useFormState({ control, name, exact: true });
  const fault = (get(errors, name) as { message?: string } | undefined)?.message;
  const { ref, ...field } = register(name, { setValueAs: (value: unknown) => written(value, number) });
  return (
    <TextField
      {...field}
      inputRef={ref}
      size="small"
      margin="none"
      autoFocus={autoFocus}
      disabled={disabled}
      select={choices !== undefined}
      label={texts(`definition.field.${name.split(".").pop() ?? ""}`)}
      error={fault !== undefined}
      helperText={fault}
      placeholder={example}
      title={example && texts("definition.writtenAs", { example })}
      sx={{ width }}
      slotProps={{ inputLabel: { shrink: true }, select: { native: true }, htmlInput: { list, inputMode: number ? "decimal" : undefined, autoComplete: "off" } }}
    >
      {choices?.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </TextField>
  );
}

function written(value: unknown, number: boolean): unknown {
  if (value === "" || value === null || value === undefined) return null;
  return number ? numberOf(String(value)) : value;
}

/** Yes or no. */
export function CheckCell({ name }: { name: string }) {
  const texts = useTexts();
  const { register, getValues } = useFormContext();
  const { ref, ...field } = register(name);
  return <FormControlLabel label={texts(`definition.field.${name.split(".").pop() ?? ""}`)} control={<Checkbox {...field} size="small" defaultChecked={Boolean(getValues(name))} slotProps={{ input: { ref } }} />} />;
}
