import { Autocomplete, TextField } from "@mui/material";
import { useState } from "react";
import { listOf, useRead } from "../api";
import { nameOf, useTexts } from "../language";
import { errorText, useSettled } from "../ui";

interface Coded {
  code: string;
}

interface Props<T extends Coded> {
  /** The list of which it is one, by its path, its topic and what it is narrowed to. */
  path: string;
  topic: string;
  filter?: object;
  /** One that is none of those that may be chosen. */
  but?: string | null;
  name: string;
  label: string;
  value: T | null;
  onChange: (chosen: T | null) => void;
  /** What else is said of one, behind its name. */
  more?: (record: T) => string | null | undefined;
  fault?: string;
  /** What is said where there is nothing to choose. */
  none?: string;
}

/** As many as one looks through; what is typed finds the others. */
const AT_ONCE = 25;

/** One record of a list, which the server finds by code or name however long the list is. */
export function RecordChoice<T extends Coded>({ path, topic, filter, but, name, label, value, onChange, more, fault, none }: Props<T>) {
  const texts = useTexts();
  const [typed, type] = useState("");
  const q = useSettled(typed.trim());
  const found = useRead<T[]>(listOf(path, { filter: { ...filter, ...(q && { q }) }, sort: ["code", "ASC"], count: AT_ONCE }), [topic], undefined, { keep: true });
  const sought = typed.trim() !== q || found.isPlaceholderData;
  const options = sought ? [] : (found.data ?? []).filter(({ code }) => code !== but);
  const failed = found.error && errorText(found.error, texts);
  const nothing = q === "" && !sought && found.data !== undefined && options.length === 0 ? none : undefined;
  return (
    <Autocomplete
      options={options}
      filterOptions={(all) => all}
      loading={sought || found.isFetching}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      onInputChange={(_, text, reason) => type(reason === "input" ? text : "")}
      getOptionLabel={(record) => [`${nameOf(record)} (${record.code})`, more?.(record)].filter(Boolean).join(" · ")}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      renderInput={(input) => <TextField {...input} required name={name} label={label} error={fault !== undefined || failed !== null} helperText={fault ?? failed ?? nothing} />}
    />
  );
}
