import { Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { faultsOf, useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { CommandDialog, CommandState, Loaded, Section, Small, useCommand } from "../../shared/ui";
import { usePlaceChoices, usePlaceNames } from "../plant";
import { levelChoices, levelName } from "./levels";
import type { QualificationType, Requirement } from "./types";

/** At which work units nobody begins work without the qualification. */
export function Requirements({ type }: { type: QualificationType & { archived: boolean } }) {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const { canAccess } = useCanAccess({ resource: "qualifications", action: "edit" });
  const path = `personnel/qualifications/${encodeURIComponent(type.code)}/requirements`;
  const required = useRead<Requirement[]>(path, ["personnel"]);
  const release = useCommand();
  const [adding, setAdding] = useState(false);
  const mayChange = canAccess === true && !type.archived;
  return (
    <Section
      id="requirements"
      title={texts("personnel.requirements")}
      actions={mayChange && <Button variant="outlined" data-require="" onClick={() => setAdding(true)}>{texts("personnel.require")}</Button>}
    >
      <Loaded query={required}>
        {(rows) => (
          <>
            {rows.length === 0 && <Small>{texts("personnel.noRequirements")}</Small>}
            {rows.map(({ workUnit, level }) => (
              <Box key={workUnit} data-required-at={workUnit} sx={{ display: "flex", alignItems: "center", gap: 2, minHeight: 36 }}>
                <Typography variant="body2" sx={{ minWidth: 240 }}>
                  {`${placeName(workUnit)} (${workUnit})`}
                </Typography>
                <Typography variant="body2" sx={{ minWidth: 160 }}>
                  {level === null ? texts("personnel.anyLevel") : texts("personnel.fromLevel", { level: levelName(type, level) ?? level })}
                </Typography>
                {mayChange && (
                  <Button size="small" disabled={release.busy} onClick={() => void release.run(`${path}/${encodeURIComponent(workUnit)}/release`, {})}>
                    {texts("personnel.requireNoLonger")}
                  </Button>
                )}
              </Box>
            ))}
            {release.failure && <CommandState command={release} />}
          </>
        )}
      </Loaded>
      {adding && <RequireDialog path={path} type={type} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function RequireDialog({ path, type, onClose }: { path: string; type: QualificationType; onClose: () => void }) {
  const texts = useTexts();
  const command = useCommand();
  const places = usePlaceChoices("WORK_UNIT");
  const [workUnit, setWorkUnit] = useState("");
  const [level, setLevel] = useState("");
  const faults = faultsOf(command.failure);
  const send = async () => {
    if (await command.run(path, { workUnit, level: level === "" ? null : Number(level) })) onClose();
  };
  return (
    <CommandDialog title={texts("personnel.requireTitle")} command={command} confirm={texts("personnel.require")} ready={workUnit !== ""} onConfirm={() => void send()} onClose={onClose}>
      <TextField select required fullWidth name="workUnit" sx={{ mt: 1 }} label={texts("personnel.column.workUnit")} value={workUnit} onChange={(event) => setWorkUnit(event.target.value)} error={"workUnit" in faults} helperText={faults.workUnit}>
        {places.map(({ id, name }) => (
          <MenuItem key={id} value={id}>{name}</MenuItem>
        ))}
      </TextField>
      {levelChoices(type).length > 0 && (
        <TextField select fullWidth name="level" sx={{ mt: 2 }} label={texts("personnel.column.leastLevel")} value={level} onChange={(event) => setLevel(event.target.value)} error={"level" in faults} helperText={faults.level}>
          <MenuItem value="">{texts("personnel.anyLevel")}</MenuItem>
          {levelChoices(type).map(({ id, name }) => (
            <MenuItem key={id} value={String(id)}>{name}</MenuItem>
          ))}
        </TextField>
      )}
    </CommandDialog>
  );
}
