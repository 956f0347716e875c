import { Button, DialogContentText } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../../shared/language";
import { recordPath } from "../../../shared/record";
import { ScanField } from "../../../shared/scan";
import { CommandDialog, useCommand } from "../../../shared/ui";
import { useAccountKind, type Account } from "./account";

/** Gives an account the badge that is scanned, or takes the one it has. */
export function BadgeDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const texts = useTexts();
  const kind = useAccountKind();
  const command = useCommand();
  const [badge, setBadge] = useState<string>();
  const send = async (given: string | null) => {
    if (await command.run(`${recordPath(kind, account.code)}/badge`, { badge: given })) onClose();
  };
  return (
    <CommandDialog
      title={texts("security.accounts.badgeTitle", { name: account.displayName })}
      command={command}
      confirm={texts("security.accounts.badgeGive")}
      ready={badge !== undefined}
      onConfirm={() => void send(badge ?? null)}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 2 }}>{texts("security.accounts.badgeHint")}</DialogContentText>
      <ScanField label={texts("security.badge.scan")} helper={badge === undefined ? texts("security.badge.scanHint") : texts("security.badge.scanned")} onScan={setBadge} />
      {account.badge && (
        <Button color="error" disabled={command.busy} data-badge-take="" onClick={() => void send(null)}>
          {texts("security.accounts.badgeTake")}
        </Button>
      )}
    </CommandDialog>
  );
}
