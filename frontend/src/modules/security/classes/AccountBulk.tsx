import { Button, DialogContentText } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import { useTexts } from "../../../shared/language";
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
  const { onUnselectItems } = useListContext<Account>();
  const [act, choose] = useState<Act>();
  const [passwords, show] = useState<FirstPassword[]>();
  const close = () => {
    choose(undefined);
    show(undefined);
  };
  return (
    <>
      {ACTS.map((one) => (
        <Button key={one} size="small" data-bulk={one} onClick={() => choose(one)}>
          {texts(`security.classes.bulk.${one}`)}
        </Button>
      ))}
      {act && !passwords && <BulkDialog act={act} onClose={close} onDone={(made) => (made ? show(made) : (onUnselectItems(), close()))} />}
      {passwords && <PasswordSheet title={texts("security.classes.sheet")} passwords={passwords} onClose={() => (onUnselectItems(), close())} />}
    </>
  );
}

interface DialogProps {
  act: Act;
  onClose: () => void;
  /** With the passwords, where there are some. */
  onDone: (passwords?: FirstPassword[]) => void;
}

function BulkDialog({ act, onClose, onDone }: DialogProps) {
  const texts = useTexts();
  const command = useCommand();
  const { selectedIds } = useListContext<Account>();
  const [reason, setReason] = useState("");
  const [template, setTemplate] = useState("");
  const ready = selectedIds.length > 0 && (act !== "deactivate" || reason.trim() !== "") && (act !== "template" || template !== "");
  const send = async () => {
    const answer = await command.run<FirstPassword[]>(`administration/student-classes/${act}`, { accounts: selectedIds.map(String), ...(act === "deactivate" && { reason }), ...(act === "template" && { template }) });
    if (answer) onDone(Array.isArray(answer) ? answer : undefined);
  };
  return (
    <CommandDialog
      title={texts(`security.classes.bulkTitle.${act}`, { smart_count: selectedIds.length })}
      command={command}
      confirm={texts(`security.classes.bulk.${act}`)}
      colour={act === "deactivate" ? "error" : "primary"}
      ready={ready}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 2 }}>{texts(`security.classes.bulkHint.${act}`)}</DialogContentText>
      {act === "deactivate" && <ReasonField autoFocus reason={reason} onChange={setReason} />}
      {act === "template" && <TemplateSelect value={template} onChange={setTemplate} />}
    </CommandDialog>
  );
}
