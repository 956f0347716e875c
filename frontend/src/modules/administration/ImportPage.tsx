import { Alert, Box, Button, DialogContentText, LinearProgress } from "@mui/material";
import { useState } from "react";
import { Title } from "react-admin";
import { Link, useParams } from "react-router";
import { useRead } from "../../shared/api";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { CommandDialog, CommandState, Field, Fields, Loaded, Section, Small, StateChip, useCommand } from "../../shared/ui";
import { usePermission, usePersonNames, useSession } from "../security";
import { Differences } from "./Differences";
import { Faults } from "./Faults";
import { isUnderWay, TOPICS, type Import } from "./types";

/** One import: how far it is, what is wrong, what it does, and the way on. */
export function ImportPage() {
  const texts = useTexts();
  const { code = "" } = useParams();
  const found = useRead<Import>(`administration/imports/${encodeURIComponent(code)}`, TOPICS, 2_000);
  return (
    <>
      <Title title={texts("administration.import.title", { code })} />
      <Loaded query={found}>
        {(one) => (
          <>
            <Summary one={one} />
            {one.faults > 0 && !isUnderWay(one) && <Faults key={`faults ${one.code}`} one={one} />}
            {one.added + one.changed + one.unchanged > 0 && !isUnderWay(one) && <Differences key={`differences ${one.code}`} one={one} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function Summary({ one }: { one: Import }) {
  const texts = useTexts();
  const names = usePersonNames();
  return (
    <Section
      title={one.code}
      actions={
        <Button component={Link} to="/imports" data-back="">
          {texts("administration.import.back")}
        </Button>
      }
    >
      <Box sx={{ display: "flex", gap: 2, alignItems: "center", flexWrap: "wrap", mb: 1.5 }}>
        <StateChip texts="administration.state" state={one.state} size="medium" />
        <Alert severity={severity(one)} sx={{ flexGrow: 1, py: 0 }} data-explained={one.state}>
          {texts(`administration.explained.${explained(one)}`)}
        </Alert>
      </Box>
      <Fields>
        <Field label={texts("administration.import.file")}>{one.fileName}</Field>
        <Field label={texts("administration.import.by")}>{names(one.person)}</Field>
        <Field label={texts("administration.import.begun")}>{formatDateTime(one.startedAt)}</Field>
        <Field label={texts("administration.import.ended")}>{formatDateTime(one.endedAt)}</Field>
        {one.files > 0 && <Field label={texts("administration.import.files")}>{one.files}</Field>}
      </Fields>
      {one.unnamed > 0 && (
        <Alert severity="info" sx={{ mt: 1.5 }} data-unnamed={one.unnamed}>
          {texts("administration.import.unnamed", { smart_count: one.unnamed })}
          <Small>{one.unnamedFiles.join(", ") + (one.unnamed > one.unnamedFiles.length ? ", …" : "")}</Small>
        </Alert>
      )}
      <Commands one={one} />
    </Section>
  );
}

function explained(one: Import): string {
  if (one.state === "CHECKED" && one.added + one.changed === 0) return "same";
  return one.state === "APPLIED" && one.faults > 0 ? "refused" : one.state;
}

function severity(one: Import): "success" | "error" | "info" | "warning" {
  if (one.state === "FAULTY" || one.state === "FAILED") return "error";
  if (one.state === "INTERRUPTED" || explained(one) === "refused") return "warning";
  return one.state === "CHECKED" || one.state === "APPLIED" ? "success" : "info";
}

/** Keeps its height, so that what stands below does not jump when the import moves on. */
function Commands({ one }: { one: Import }) {
  const texts = useTexts();
  const may = usePermission("administration.import");
  const own = useSession().data?.userName === one.person;
  const command = useCommand();
  const [asked, ask] = useState(false);
  const send = async (what: string) => {
    const done = await command.run(`administration/imports/${encodeURIComponent(one.code)}/${what}`, {});
    if (done) ask(false);
  };
  const changes = one.added + one.changed;
  return (
    <Box sx={{ mt: 2, minHeight: 60 }}>
      {isUnderWay(one) && <Progress one={one} />}
      {may && (
        <Box sx={{ display: "flex", gap: 2, alignItems: "center", mt: 1 }}>
          {isUnderWay(one) && (
            <Button variant="outlined" disabled={command.busy} data-cancel="" onClick={() => void send("cancellation")}>
              {texts("administration.import.cancel")}
            </Button>
          )}
          {one.state === "CHECKED" && changes > 0 && (
            <>
              <Button variant="contained" disabled={command.busy || !own} data-apply="" onClick={() => void send("application")}>
                {texts("administration.import.applyMany", { smart_count: changes })}
              </Button>
              <Small>{texts(own ? "administration.import.applyHint" : "administration.import.applyOwn")}</Small>
            </>
          )}
          {one.state === "APPLIED" && (
            <Button variant="outlined" data-undo="" onClick={() => ask(true)}>
              {texts("administration.import.undo")}
            </Button>
          )}
        </Box>
      )}
      {asked ? (
        <CommandDialog
          title={texts("administration.import.undoTitle", { code: one.code })}
          command={command}
          confirm={texts("administration.import.undo")}
          ready
          colour="error"
          onConfirm={() => void send("undo")}
          onClose={() => ask(false)}
        >
          <DialogContentText>{texts("administration.import.undoHint")}</DialogContentText>
        </CommandDialog>
      ) : (
        (command.busy || command.failure) && <CommandState command={command} />
      )}
    </Box>
  );
}

function Progress({ one }: { one: Import }) {
  const texts = useTexts();
  const { done, total } = one.progress ?? { done: 0, total: 0 };
  return (
    <Box data-progress={done}>
      <LinearProgress variant={total > 0 ? "determinate" : "indeterminate"} value={total > 0 ? (100 * done) / total : undefined} />
      <Small>{total > 0 ? texts("administration.import.rows", { done, total }) : texts("administration.import.waiting")}</Small>
    </Box>
  );
}
