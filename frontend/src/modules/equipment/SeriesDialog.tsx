import { Box, Button, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useState, type ReactNode } from "react";
import { faultsOf, listOf, useRead } from "../../shared/api";
import { nameOf, useTexts } from "../../shared/language";
import { CommandDialog, useCommand } from "../../shared/ui";
import { usePlaceChoices } from "../plant";
import type { EquipmentClass } from "./types";

interface Member {
  code: string;
  nameZh: string;
  nameEn: string;
  taken: boolean;
}

const FIRST = { codes: "", nameZh: "", nameEn: "", equipmentClass: "", workUnit: "", loadCapacity: "1", slots: "1" };
type Values = typeof FIRST;

const bodyOf = (values: Values) => ({ ...values, loadCapacity: Number(values.loadCapacity), slots: Number(values.slots) });

/** Makes identical machines in one step; what will be made is shown before. */
export function SeriesDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const [values, setValues] = useState(FIRST);
  const [members, setMembers] = useState<Member[]>();
  const classes = useRead<EquipmentClass[]>(listOf("equipment/classes"), ["equipment.class"]).data ?? [];
  const workUnits = usePlaceChoices("WORK_UNIT");
  const faults = faultsOf(command.failure);
  const complete = Object.values(values).every((value) => value !== "");
  const ready = members !== undefined && members.length > 0 && members.every(({ taken }) => !taken);
  const text = (name: keyof Values, hint?: string) => ({
    name,
    required: true,
    label: texts(name === "codes" ? "equipment.series.codes" : `resources.equipment.fields.${name}`),
    value: values[name],
    error: name in faults,
    helperText: faults[name] ?? hint,
    onChange: (event: { target: { value: string } }) => {
      setValues((before) => ({ ...before, [name]: event.target.value }));
      setMembers(undefined);
    },
  });
  const preview = async () => setMembers(await command.run<Member[]>("equipment/series/preview", bodyOf(values)));
  const create = async () => {
    if (await command.run("equipment/series", bodyOf(values))) onClose();
  };
  return (
    <CommandDialog
      title={texts("equipment.series.title")}
      command={command}
      confirm={texts("equipment.series.create", { smart_count: members?.length ?? 0 })}
      ready={ready}
      onConfirm={() => void create()}
      onClose={onClose}
    >
      <Stack spacing={2} sx={{ pt: 1 }}>
        <TextField autoFocus {...text("codes", texts("equipment.series.codesHint"))} />
        <Pair>
          <TextField {...text("nameZh", texts("equipment.series.namesHint"))} />
          <TextField {...text("nameEn", texts("equipment.series.namesHint"))} />
        </Pair>
        <Pair>
          <TextField select {...text("equipmentClass")}>
            {classes.map((found) => (
              <MenuItem key={found.code} value={found.code}>{`${nameOf(found)} (${found.code})`}</MenuItem>
            ))}
          </TextField>
          <TextField select {...text("workUnit")}>
            {workUnits.map(({ id, name }) => (
              <MenuItem key={id} value={id}>{name}</MenuItem>
            ))}
          </TextField>
        </Pair>
        <Pair>
          <TextField type="number" {...text("loadCapacity")} />
          <TextField type="number" {...text("slots")} />
        </Pair>
        <Box>
          <Button variant="outlined" disabled={!complete || command.busy} data-preview="" onClick={() => void preview()}>
            {texts("equipment.series.preview")}
          </Button>
        </Box>
        {members && <Members members={members} />}
      </Stack>
    </CommandDialog>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return <Box sx={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: 2 }}>{children}</Box>;
}

function Members({ members }: { members: Member[] }) {
  const texts = useTexts();
  return (
    <Box sx={{ maxHeight: 200, overflowY: "auto", border: 1, borderColor: "divider", borderRadius: 1, p: 1 }}>
      {members.map((member) => (
        <Typography key={member.code} variant="body2" data-member={member.code} color={member.taken ? "error" : undefined}>
          <strong>{member.code}</strong> {nameOf(member)} {member.taken && `· ${texts("equipment.series.taken")}`}
        </Typography>
      ))}
    </Box>
  );
}
