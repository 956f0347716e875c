import { Box } from "@mui/material";
import { useState } from "react";
import { apiUrl, useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { CodeLink, Loaded, Section, Small } from "../../../shared/ui";
import { FileDialog, type FileLine } from "../../content";
import { usePermission } from "../../security/session";
import { DocumentButton } from "./DocumentButton";

const PATH = "definition/documents-in-force";

interface DocumentInForce {
  code: string;
  revision: string;
  name: string;
  kind: string;
  files: FileLine[];
}

/** The documents in force that belong to a class of equipment, or to one asset of it, to be read where these are kept. */
export function DocumentsOfEquipment({ equipmentClass, asset }: { equipmentClass: string; asset?: string }) {
  const texts = useTexts();
  const may = usePermission("definition.read");
  const asked = new URLSearchParams({ equipmentClass, ...(asset && { asset }) });
  const documents = useRead<DocumentInForce[]>(may ? `${PATH}?${asked}` : undefined, ["definition.document-revision"]);
  const [opened, open] = useState<string>();
  if (!may) return null;
  const shown = documents.data?.find(({ code }) => code === opened);
  const said = ({ revision }: DocumentInForce) => texts("definition.document.revision", { revision });
  return (
    <Section id="documents" title={texts("definition.document.inForce")} actions={<CodeLink code={texts("definition.document.all")} to="/documents" />}>
      <Loaded query={documents}>
        {(found) => (
          <>
            {found.length === 0 && <Small>{texts(asset ? "definition.document.noneOfAsset" : "definition.document.noneOfClass")}</Small>}
            <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
              {found.map((one) => <DocumentButton key={one.code} {...one} said={said(one)} onOpen={() => open(one.code)} />)}
            </Box>
          </>
        )}
      </Loaded>
      {shown && <FileDialog title={shown.name} subtitle={`${shown.code} · ${said(shown)}`} files={filesOf(shown)} onClose={() => open(undefined)} />}
    </Section>
  );
}

/** A file is asked for by its checksum: another one never comes under its name. */
function filesOf({ code, files }: DocumentInForce) {
  return files.map((file) => ({ ...file, url: apiUrl(`${PATH}/${encodeURIComponent(code)}/files/${file.sha256}`) }));
}
