import { MenuItem, TextField } from "@mui/material";
import { listOf, useRead } from "../../../shared/api";
import { nameOf, useTexts } from "../../../shared/language";
import type { Template } from "./template";

interface Props {
  value: string;
  fault?: string;
  onChange: (template: string) => void;
}

/** One of the templates that may be used. */
export function TemplateSelect({ value, fault, onChange }: Props) {
  const texts = useTexts();
  const templates = useRead<Template[]>(listOf("administration/account-templates", { sort: ["code", "ASC"], count: 200 }), ["administration.account-template"]).data ?? [];
  return (
    <TextField select fullWidth name="template" label={texts("resources.accounts.fields.template")} value={value} error={fault !== undefined} helperText={fault} onChange={(event) => onChange(event.target.value)}>
      {templates.map((template) => (
        <MenuItem key={template.code} value={template.code}>
          {nameOf(template)} ({template.code})
        </MenuItem>
      ))}
    </TextField>
  );
}
