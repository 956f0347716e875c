import { Typography } from "@mui/material";
import { useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import type { Permission } from "./permissions";

interface Held {
  permission: Permission;
  roles: { code: string; name: string }[];
}

/** What a person lacks, in words, and who has it: whom to ask. */
export function WhoMay({ permission }: { permission: string | undefined }) {
  const texts = useTexts();
  const held = useRead<Held>(permission && `security/permissions/${permission}`, ["security.role"]).data;
  if (!held) return null;
  return (
    <Typography sx={{ mb: 2 }} data-missing={held.permission.name}>
      {texts("security.whoMay", { permission: held.permission.text, roles: held.roles.map(({ name }) => name).join(texts("security.listSeparator")) })}
    </Typography>
  );
}
