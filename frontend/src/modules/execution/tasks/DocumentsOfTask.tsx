import { Alert, Box, Typography } from "@mui/material";
import { useState } from "react";
import { apiUrl, useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Loaded } from "../../../shared/ui";
import { FileDialog, type FileLine } from "../../content";
import { DocumentButton } from "../../definition/documents/DocumentButton";
import { usePermission } from "../../security/session";

/** A document that belongs to the task's work. */
interface TaskDocument {
  code: string;
  /** The revision that the task is done by; null for a document that came into force after the order was bound. */
  revision: string | null;
  /** The revision in force now, where that is another one. */
  newer: string | null;
  name: string;
  kind: string;
  files: FileLine[];
}

/** What is to be read for a task: what its order began with. What came into force later is named, and is for later orders. */
export function DocumentsOfTask({ task }: { task: number }) {
  const may = usePermission("definition.read");
  const documents = useRead<TaskDocument[]>(may ? `execution/tasks/${task}/documents` : undefined, ["definition.document-revision"]);
  if (!may) return null;
  return <Loaded query={documents}>{(found) => found.length > 0 && <Documents task={task} documents={found} />}</Loaded>;
}

function Documents({ task, documents }: { task: number; documents: TaskDocument[] }) {
  const texts = useTexts();
  const [opened, open] = useState<string>();
  const read = documents.filter(({ revision }) => revision);
  const shown = read.find(({ code }) => code === opened);
  return (
    <Box sx={{ mb: 1.5 }} data-task-documents="">
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {texts("execution.task.documents")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {read.map(({ code, revision, name, kind }) => (
          <DocumentButton key={code} code={code} revision={revision} said={texts("execution.task.revision", { revision })} name={name} kind={kind} onOpen={() => open(code)} />
        ))}
      </Box>
      <NewerDocuments documents={documents.filter(({ newer }) => newer)} />
      {shown && <FileDialog title={shown.name} subtitle={`${shown.code} · ${texts("execution.task.revision", { revision: shown.revision })}`} files={filesOf(task, shown)} onClose={() => open(undefined)} />}
    </Box>
  );
}

/** A file is asked for by its checksum: another one never comes under its name. */
function filesOf(task: number, { code, files }: TaskDocument) {
  return files.map((file) => ({ ...file, url: apiUrl(`execution/tasks/${task}/documents/${encodeURIComponent(code)}/files/${file.sha256}`) }));
}

/** An order ends by what it began with; whoever works by that is told that something newer is there. */
function NewerDocuments({ documents }: { documents: TaskDocument[] }) {
  const texts = useTexts();
  if (documents.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1 }} data-newer-documents="">
      {documents.map(({ code, name, revision, newer }) => (
        <div key={code}>{texts(revision ? "execution.task.newerRevision" : "execution.task.newDocument", { document: `${code} ${name}`, revision, newer })}</div>
      ))}
      {texts("execution.task.newerHint")}
    </Alert>
  );
}
