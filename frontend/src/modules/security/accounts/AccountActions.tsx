import { Box, Button, DialogContentText } from "@mui/material";
import { useState } from "react";
import { Link } from "react-router";
import { useTexts } from "../../../shared/language";
import { editPage, recordPath, WhyNot } from "../../../shared/record";
import { CommandDialog, ReasonDialog, useCommand } from "../../../shared/ui";
import { usePermission } from "../session";
import { useAccountKind, type Account } from "./account";
import { BadgeDialog } from "./BadgeDialog";
import { PasswordDialog } from "./PasswordDialog";

type Asked = "password" | "badge" | "unlock" | "deactivate" | "reactivate";

/** What may be done with an account. */
export function AccountActions({ account }: { account: Account }) {
  const texts = useTexts();
  const kind = useAccountKind();
  const mayManage = usePermission("security.manage");
  const [asked, ask] = useState<Asked>();
  const close = () => ask(undefined);
  if (!mayManage) return <WhyNot needs={["security.manage"]} />;
  const active = account.state === "ACTIVE";
  const command = (name: Asked) => (
    <Button variant="outlined" data-account-command={name} onClick={() => ask(name)}>
      {texts(`security.accounts.${name}`)}
    </Button>
  );
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Button variant="contained" component={Link} to={editPage(kind, account.code)} data-edit="">
        {texts("shared.record.edit")}
      </Button>
      {active && account.lockedUntil && command("unlock")}
      {active && !account.demo && command("password")}
      {active && command("badge")}
      {command(account.state === "DEACTIVATED" ? "reactivate" : "deactivate")}
      {asked === "password" && <PasswordDialog account={account} onClose={close} />}
      {asked === "badge" && <BadgeDialog account={account} onClose={close} />}
      {asked === "unlock" && <UnlockDialog account={account} onClose={close} />}
      {(asked === "deactivate" || asked === "reactivate") && (
        <ReasonDialog
          title={texts(`security.accounts.${asked}Title`, { name: account.displayName })}
          hint={texts(`security.accounts.${asked}Hint`)}
          confirm={texts(`security.accounts.${asked}`)}
          path={`${recordPath(kind, account.code)}/${asked}`}
          onClose={close}
        />
      )}
    </Box>
  );
}

function UnlockDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const texts = useTexts();
  const kind = useAccountKind();
  const command = useCommand();
  const send = async () => {
    if (await command.run(`${recordPath(kind, account.code)}/unlock`, {})) onClose();
  };
  return (
    <CommandDialog title={texts("security.accounts.unlockTitle", { name: account.displayName })} command={command} confirm={texts("security.accounts.unlock")} ready onConfirm={() => void send()} onClose={onClose}>
      <DialogContentText>{texts("security.accounts.unlockHint")}</DialogContentText>
    </CommandDialog>
  );
}
