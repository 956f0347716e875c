import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { apiUrl, useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Loaded } from "../../../shared/ui";
import { FileDialog, type FileLine } from "../../content";
import { KindIcon } from "../../definition/documents/KindIcon";
import { usePermission } from "../../security/session";

/** A document in force that belongs to the task's work. */
interface TaskDocument {
  code: string;
  revision: string;
  name: string;
  kind: string;
  files: FileLine[];
}

/** What is to be read for a task: only what is in force, and another revision as soon as it is. */
export function DocumentsOfTask({ task }: { task: number }) {
  const may = usePermission("definition.read");
  const documents = useRead<TaskDocument[]>(may ? `execution/tasks/${task}/documents` : undefined, ["definition.document-revision"]);
  if (!may) return null;
  return <Loaded query={documents}>{(found) => found.length > 0 && <Documents documents={found} />}</Loaded>;
}

function Documents({ documents }: { documents: TaskDocument[] }) {
  const texts = useTexts();
  const [opened, open] = useState<string>();
  const shown = documents.find(({ code }) => code === opened);
  return (
    <Box sx={{ mb: 1.5 }} data-task-documents="">
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {texts("execution.task.documents")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {documents.map(({ code, revision, name, kind }) => (
          <Button key={code} variant="outlined" startIcon={<KindIcon kind={kind} />} onClick={() => open(code)} data-document={`${code} ${revision}`} sx={{ minHeight: 48, textAlign: "left", textTransform: "none", lineHeight: 1.25 }}>
            <span>
              <b>{name}</b>
              <Typography component="span" variant="caption" sx={{ display: "block" }}>
                {`${code} · ${texts("execution.task.revision", { revision })}`}
              </Typography>
            </span>
          </Button>
        ))}
      </Box>
      {shown && <FileDialog title={shown.name} subtitle={`${shown.code} · ${texts("execution.task.revision", { revision: shown.revision })}`} files={filesOf(shown)} onClose={() => open(undefined)} />}
    </Box>
  );
}

/** A file is asked for by its checksum: another one never comes under its name. */
function filesOf({ code, files }: TaskDocument) {
  return files.map((file) => ({ ...file, url: apiUrl(`definition/documents-in-force/${encodeURIComponent(code)}/files/${file.sha256}`) }));
}
