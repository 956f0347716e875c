import { Box, Checkbox, FormControlLabel, FormHelperText, Paper, Typography } from "@mui/material";
import { useInput } from "react-admin";
import { useTexts } from "../../../shared/language";
import { Loaded } from "../../../shared/ui";
import { allOf, EVERYTHING, grants, grouped, toggled, usePermissions, type PermissionGroup } from "../permissions";

/** What a role may do, in people's words by module. */
export function PermissionsInput({ fixed = false }: { fixed?: boolean }) {
  const texts = useTexts();
  const { field, fieldState } = useInput<string[]>({ source: "permissions", defaultValue: [] });
  const granted = (field.value as string[] | undefined) ?? [];
  const permissions = usePermissions();
  const toggle = (grant: string, given: boolean) => field.onChange(toggled(granted, grant, given));
  const everything = granted.includes(EVERYTHING);
  return (
    <Box data-permissions="">
      <Typography variant="subtitle1" component="h3">
        {texts("resources.roles.fields.permissions")}
      </Typography>
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
      {fixed && <FormHelperText>{texts("security.roles.keepsAll")}</FormHelperText>}
      <Tick label={texts("security.roles.everything")} name={EVERYTHING} checked={everything} disabled={fixed} onChange={toggle} strong />
      <Loaded query={permissions}>
        {(all) => (
          <Box sx={{ columns: { xs: 1, sm: 2 }, columnGap: 2 }}>
            {grouped(all).map((group) => (
              <Module key={group.module} group={group} granted={granted} disabled={fixed || everything} onChange={toggle} />
            ))}
          </Box>
        )}
      </Loaded>
    </Box>
  );
}

interface ModuleProps {
  group: PermissionGroup;
  granted: string[];
  disabled: boolean;
  onChange: (grant: string, given: boolean) => void;
}

function Module({ group, granted, disabled, onChange }: ModuleProps) {
  const texts = useTexts();
  const all = grants(granted, allOf(group.module));
  return (
    <Paper variant="outlined" sx={{ p: 1, mb: 1.5, breakInside: "avoid" }}>
      <Typography sx={{ fontWeight: 600 }}>{group.name}</Typography>
      {group.permissions.map(({ name, text }) => (
        <Tick key={name} label={text} name={name} checked={grants(granted, name)} disabled={disabled || all} onChange={onChange} />
      ))}
      <Tick label={texts("security.roles.allOfModule")} name={allOf(group.module)} checked={all} disabled={disabled} onChange={onChange} quiet />
    </Paper>
  );
}

interface TickProps {
  label: string;
  name: string;
  checked: boolean;
  disabled: boolean;
  strong?: boolean;
  quiet?: boolean;
  onChange: (grant: string, given: boolean) => void;
}

function Tick({ label, name, checked, disabled, strong = false, quiet = false, onChange }: TickProps) {
  return (
    <FormControlLabel
      sx={{ display: "flex", mr: 0 }}
      label={label}
      control={<Checkbox size="small" name={`permission:${name}`} checked={checked} disabled={disabled} onChange={(_event, given) => onChange(name, given)} />}
      slotProps={{ typography: { variant: "body2", sx: { fontWeight: strong ? 600 : undefined, color: quiet ? "text.secondary" : undefined } } }}
    />
  );
}
