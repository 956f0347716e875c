import { MenuItem, Stack, TextField } from "@mui/material";
import { useState } from "react";
import { faultsOf } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { CommandDialog, useCommand } from "../../shared/ui";
import { firstDay } from "./day";
import { levelChoices } from "./levels";
import type { HeldQualification, QualificationType } from "./types";

interface Props {
  path: string;
  types: (QualificationType & { archived?: boolean })[];
  /** The plant's day. */
  today: string;
  /** The row that shall go on; without it something new is granted. */
  renewed?: HeldQualification;
  onClose: () => void;
}

/** Grants a person a qualification, or the same for longer. */
export function GrantDialog({ path, types, today, renewed, onClose }: Props) {
  const texts = useTexts();
  const command = useCommand();
  const [values, setValues] = useState(() => suggestion(today, renewed));
  const type = types.find(({ code }) => code === values.qualification);
  const levels = type ? levelChoices(type) : [];
  const faults = faultsOf(command.failure);
  const set = (name: string) => (event: { target: { value: string } }) => setValues((before) => ({ ...before, [name]: event.target.value }));
  const text = (name: keyof typeof values, hint?: string) => ({
    name,
    label: texts(`personnel.column.${name}`),
    value: values[name],
    onChange: set(name),
    error: name in faults,
    helperText: faults[name] ?? hint,
  });
  const send = async () => {
    if (await command.run(renewed ? `${path}/${renewed.id}/renew` : path, bodyOf(values, renewed, levels.length > 0))) onClose();
  };
  const lasting = type?.validMonths ? texts("personnel.expiryHint", { months: texts("personnel.months", { smart_count: type.validMonths }) }) : texts("personnel.noExpiryHint");
  return (
    <CommandDialog
      title={texts(renewed ? "personnel.renewTitle" : "personnel.grantTitle", { name: type ? nameOf(type) : "" })}
      command={command}
      confirm={texts(renewed ? "personnel.renew" : "personnel.grant")}
      ready={values.qualification !== "" && values.validFrom !== "" && (renewed !== undefined || levels.length === 0 || values.level !== "")}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Stack spacing={2} sx={{ pt: 1 }}>
        {!renewed && (
          <TextField select required {...text("qualification")} onChange={(event) => setValues((before) => ({ ...before, qualification: event.target.value, level: "" }))}>
            {types.filter(({ archived }) => !archived).map((each) => (
              <MenuItem key={each.code} value={each.code}>{`${nameOf(each)} (${each.code})`}</MenuItem>
            ))}
          </TextField>
        )}
        {!renewed && levels.length > 0 && (
          <TextField select required {...text("level")}>
            {levels.map(({ id, name }) => (
              <MenuItem key={id} value={String(id)}>{name}</MenuItem>
            ))}
          </TextField>
        )}
        <TextField type="date" required {...text("validFrom")} slotProps={{ inputLabel: { shrink: true } }} />
        <TextField type="date" {...text("expiresOn", lasting)} slotProps={{ inputLabel: { shrink: true } }} />
        <TextField {...text("issuedBy")} />
        <TextField {...text("document")} />
      </Stack>
    </CommandDialog>
  );
}

function suggestion(today: string, renewed?: HeldQualification) {
  return {
    qualification: renewed?.qualification ?? "",
    level: "",
    validFrom: firstDay(today, renewed?.expiresOn),
    expiresOn: "",
    issuedBy: renewed?.issuedBy ?? "",
    document: "",
  };
}

function bodyOf(values: ReturnType<typeof suggestion>, renewed: HeldQualification | undefined, hasLevels: boolean) {
  const { qualification, level, validFrom, expiresOn, issuedBy, document } = values;
  const lasting = { validFrom, expiresOn: expiresOn || null, issuedBy: issuedBy || null, document: document || null };
  return renewed ? lasting : { qualification, level: hasLevels ? Number(level) : null, ...lasting };
}
