import { Button, DialogContentText } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import { useTexts } from "../../../shared/language";
import { useListDialogs } from "../../../shared/lists";
import { CommandDialog, ReasonField, useCommand } from "../../../shared/ui";
import type { Account } from "../accounts/account";
import { PasswordSheet } from "./PasswordSheet";
import type { FirstPassword } from "./studentClass";
import { TemplateSelect } from "./TemplateSelect";

const ACTS = ["first-passwords", "template", "deactivate"] as const;

type Act = (typeof ACTS)[number];

/** What may be done to all accounts that are selected, to all of them or to none. */
export function AccountBulk() {
  const texts = useTexts();
  const { selectedIds, onUnselectItems } = useListContext<Account>();
  const { open } = useListDialogs();
  return ACTS.map((act) => (
    <Button key={act} size="small" data-bulk={act} onClick={() => open(<BulkDialog act={act} accounts={selectedIds.map(String)} onDone={onUnselectItems} />)}>
      {texts(`security.classes.bulk.${act}`)}
    </Button>
  ));
}

interface DialogProps {
  act: Act;
  accounts: string[];
  onDone: () => void;
}

function BulkDialog({ act, accounts, onDone }: DialogProps) {
  const texts = useTexts();
  const command = useCommand();
  const { close } = useListDialogs();
  const [reason, setReason] = useState("");
  const [template, setTemplate] = useState("");
  const [passwords, show] = useState<FirstPassword[]>();
  const ready = (act !== "deactivate" || reason.trim() !== "") && (act !== "template" || template !== "");
  const end = () => {
    onDone();
    close();
  };
  const send = async () => {
    const answer = await command.run<FirstPassword[]>(`administration/student-classes/${act}`, { accounts, ...(act === "deactivate" && { reason }), ...(act === "template" && { template }) });
    if (Array.isArray(answer)) show(answer);
    else if (answer) end();
  };
  if (passwords) return <PasswordSheet title={texts("security.classes.sheet")} passwords={passwords} onClose={end} />;
  return (
    <CommandDialog
      title={texts(`security.classes.bulkTitle.${act}`, { smart_count: accounts.length })}
      command={command}
      confirm={texts(`security.classes.bulk.${act}`)}
      colour={act === "deactivate" ? "error" : "primary"}
      ready={ready}
      onConfirm={() => void send()}
      onClose={close}
    >
      <DialogContentText sx={{ mb: 2 }}>{texts(`security.classes.bulkHint.${act}`)}</DialogContentText>
      {act === "deactivate" && <ReasonField autoFocus reason={reason} onChange={setReason} />}
      {act === "template" && <TemplateSelect value={template} onChange={setTemplate} />}
    </CommandDialog>
  );
}
