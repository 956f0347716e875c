import { Typography } from "@mui/material";
import { useRead } from "../api";
import { useTexts } from "../language";

interface Held {
  permission: { name: string; text: string };
  roles: { code: string; name: string }[];
}

/** What a person lacks, in words, and who has it: whom to ask. */
export function WhoMay({ permission }: { permission: string | undefined }) {
  const texts = useTexts();
  const held = useRead<Held>(permission && `security/permissions/${permission}`, ["security.role"]).data;
  if (!held) return null;
  return (
    <Typography sx={{ mb: 2 }} data-missing={held.permission.name}>
      {texts("shared.whoMay.permission", { permission: held.permission.text, roles: held.roles.map(({ name }) => name).join(texts("shared.whoMay.separator")) || texts("shared.whoMay.nobody") })}
    </Typography>
  );
}
