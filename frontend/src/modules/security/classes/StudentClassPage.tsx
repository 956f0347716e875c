import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { useRef, useState } from "react";
import { Title } from "react-admin";
import { useNavigate, useSearchParams } from "react-router";
import { faultsOf } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { CommandState, Section, Small, useCommand } from "../../../shared/ui";
import { PasswordSheet } from "./PasswordSheet";
import { namesIn, type FirstPassword, type Seat, type WantedClass } from "./studentClass";
import { TemplateSelect } from "./TemplateSelect";

const PATH = "administration/student-classes";

/** Accounts for a whole class from a template: what would be made is looked at first. */
export function StudentClassPage() {
  const texts = useTexts();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const command = useCommand();
  const [wanted, setWanted] = useState({ template: search.get("template") ?? "", studentClass: "", names: "", seats: "", validUntil: "" });
  const asked = useRef(wanted);
  const [preview, setPreview] = useState<Seat[]>();
  const [made, setMade] = useState<FirstPassword[]>();
  const set = (field: keyof typeof wanted) => (value: string) => {
    asked.current = { ...wanted, [field]: value };
    setWanted(asked.current);
    setPreview(undefined);
    command.forget();
  };
  const body: WantedClass = { template: wanted.template, studentClass: wanted.studentClass.trim(), names: namesIn(wanted.names), seats: wanted.seats === "" ? null : Number(wanted.seats), validUntil: wanted.validUntil || null };
  const look = async () => {
    const seats = await command.run<Seat[]>(`${PATH}/preview`, body);
    if (asked.current === wanted) setPreview(seats);
    else command.forget();
  };
  const make = async () => setMade(await command.run<FirstPassword[]>(PATH, { ...body, first: preview?.[0].code }, () => setPreview(undefined)));
  const faults = faultsOf(command.failure);
  const making = command.busy && preview !== undefined;
  const ready = wanted.template !== "" && body.studentClass !== "" && (body.names.length > 0 || wanted.seats !== "");
  return (
    <>
      <Title title={texts("security.classes.title")} />
      <Section title={texts("security.classes.title")}>
        <Box inert={making} sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" }, alignItems: "start", maxWidth: 960 }}>
          <TemplateSelect value={wanted.template} fault={faults.template} onChange={set("template")} />
          <Text name="studentClass" hint="studentClassHint" value={wanted.studentClass} fault={faults.studentClass} onChange={set("studentClass")} />
          <Text name="names" hint="namesHint" rows={8} value={wanted.names} fault={faults.names} onChange={set("names")} />
          <Box sx={{ display: "grid", gap: 2 }}>
            <Text name="seats" hint="seatsHint" type="number" disabled={body.names.length > 0} value={wanted.seats} fault={faults.seats} onChange={set("seats")} />
            <Text name="validUntil" hint="validUntilHint" type="date" value={wanted.validUntil} fault={faults.validUntil} onChange={set("validUntil")} />
          </Box>
        </Box>
        <CommandState command={command} />
        <Box sx={{ display: "flex", gap: 1.5, mt: 2 }}>
          <Button variant={preview ? "outlined" : "contained"} disabled={!ready || command.busy} data-class-preview="" onClick={() => void look()}>
            {texts("security.classes.preview")}
          </Button>
          {preview && (
            <Button variant="contained" disabled={command.busy} data-class-make="" onClick={() => void make()}>
              {texts("security.classes.makeMany", { smart_count: preview.length })}
            </Button>
          )}
        </Box>
      </Section>
      {preview && <Preview seats={preview} />}
      {made && <PasswordSheet title={`${texts("security.classes.sheet")} ${body.studentClass}`} passwords={made} onClose={() => void navigate(`/accounts?filter=${encodeURIComponent(JSON.stringify({ studentClass: body.studentClass }))}`)} />}
    </>
  );
}

interface TextProps {
  name: "studentClass" | "names" | "seats" | "validUntil";
  hint: string;
  value: string;
  fault?: string;
  rows?: number;
  type?: string;
  disabled?: boolean;
  onChange: (value: string) => void;
}

function Text({ name, hint, value, fault, rows, type, disabled, onChange }: TextProps) {
  const texts = useTexts();
  return (
    <TextField
      fullWidth
      name={name}
      type={type}
      disabled={disabled}
      multiline={rows !== undefined}
      rows={rows}
      label={texts(`security.classes.${name}`)}
      error={fault !== undefined}
      helperText={fault ?? texts(`security.classes.${hint}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: type === "date" ? { shrink: true } : {}, htmlInput: { autoComplete: "off" } }}
    />
  );
}

function Preview({ seats }: { seats: Seat[] }) {
  const texts = useTexts();
  return (
    <Section title={texts("security.classes.previewTitle", { smart_count: seats.length })}>
      <Small>{texts("security.classes.previewHint")}</Small>
      <Table size="small" sx={{ maxWidth: 640 }}>
        <TableHead>
          <TableRow>
            <TableCell>{texts("resources.accounts.fields.code")}</TableCell>
            <TableCell>{texts("resources.accounts.fields.displayName")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {seats.map(({ code, displayName }) => (
            <TableRow key={code} data-seat={code}>
              <TableCell>{code}</TableCell>
              <TableCell>{displayName}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
