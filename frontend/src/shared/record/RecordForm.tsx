import { Alert, Box, Button, Paper, Stack, Typography } from "@mui/material";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Form, SaveButton } from "react-admin";
import { useFormContext, useFormState, type Control } from "react-hook-form";
import { useTexts } from "../language";
import { errorText, focusRefused, useFirstField } from "../ui";
import { LeaveGuard } from "./LeaveGuard";
import type { Values } from "./merge";
import { hasInput, told, wholeFault, wholly, type Faults } from "./saving";
import { useRecordKeys } from "./useRecordKeys";

const FORM = "record-form";

interface Props {
  title: string;
  /** What it begins with; what others make of the record meanwhile does not wipe out what is typed. */
  record?: Values;
  /** What Escape and "Cancel" do. */
  leave: () => void;
  /** Saves, or says what is wrong. */
  save: (values: Values) => Promise<Faults | undefined>;
  /** Whether everything is saved, so that nobody is asked before leaving. */
  saved: boolean;
  /** Whether what it begins with is not saved yet. */
  unsaved?: boolean;
  /** Whether what it begins with can be saved as it stands. */
  complete?: boolean;
  /** As wide as the page: for rows. */
  wide?: boolean;
  children: ReactNode;
}

/** The fields of a record with what the server says of them; nobody leaves it by mistake with changes that are not saved. */
export function RecordForm({ title, record, leave, save, saved, unsaved, complete, wide = false, children }: Props) {
  const texts = useTexts();
  const [begun] = useState(record);
  const [refusal, setRefusal] = useState<string>();
  const [control, setControl] = useState<Control>();
  const sending = useRef(false);
  const sent = async (values: Values) => {
    try {
      return await save(values);
    } catch (failure) {
      return wholly(errorText(failure as Error, texts));
    }
  };
  const submit = async (values: Values) => {
    if (sending.current) return undefined;
    sending.current = true;
    const faults = await sent(values);
    sending.current = faults === undefined;
    const shown = faults && told(faults, (field) => hasInput(control, field));
    setRefusal(shown && wholeFault(shown));
    return shown;
  };
  const press = () => !sending.current && (document.getElementById(FORM) as HTMLFormElement | null)?.requestSubmit();
  useFirstField(() => document.getElementById(FORM));
  useRecordKeys({ save: press, back: leave });
  return (
    <Form id={FORM} record={begun} onSubmit={submit} disableInvalidFormNotification noValidate>
      <Inputs onKnown={setControl} />
      <LeaveGuard saved={saved} unsaved={unsaved} />
      <ToRefused />
      <Paper variant="outlined" sx={{ p: 2, maxWidth: wide ? undefined : 760 }}>
        <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
          {title}
        </Typography>
        <Stack spacing={1.25}>{children}</Stack>
        {refusal && (
          <Alert severity="error" sx={{ mt: 1 }} data-refusal="">
            {refusal}
          </Alert>
        )}
        <Box sx={{ display: "flex", alignItems: "center", gap: 1.5, mt: 2, flexWrap: "wrap" }}>
          <SaveButton data-save="" alwaysEnable={unsaved || complete} />
          <Button onClick={leave}>{texts("shared.action.cancel")}</Button>
          <Typography variant="caption" color="text.secondary">
            {texts("shared.record.keys")}
          </Typography>
        </Box>
      </Paper>
    </Form>
  );
}

/** Tells what knows the form's inputs. */
function Inputs({ onKnown }: { onKnown: (control: Control) => void }) {
  const { control } = useFormContext();
  useEffect(() => onKnown(control), [control, onKnown]);
  return null;
}

/** After a refusal a person goes on where it is, be it a rule of the form or one of the server. */
function ToRefused() {
  const { submitCount, isSubmitting } = useFormState();
  useEffect(() => {
    if (submitCount === 0 || isSubmitting || document.querySelector("[role=dialog]")) return;
    const form = document.getElementById(FORM);
    if (form) focusRefused(form);
  }, [submitCount, isSubmitting]);
  return null;
}
