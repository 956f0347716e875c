import ArchiveOutlined from "@mui/icons-material/ArchiveOutlined";
import UnarchiveOutlined from "@mui/icons-material/UnarchiveOutlined";
import { Button } from "@mui/material";
import { useListContext } from "react-admin";
import { useTexts } from "../language";
import { useListDialogs } from "../lists";
import { BulkReason } from "./BulkReason";
import { recordPath, showsArchive, type RecordKind } from "./kind";

const DONE = { archive: "archivedMany", restore: "restoredMany" };

/** Archives what is selected; where the list shows the archive, takes it out of there. */
export function BulkArchive({ kind }: { kind: RecordKind }) {
  const texts = useTexts();
  const { selectedIds, onSelect, filterValues } = useListContext();
  const { open } = useListDialogs();
  const act = showsArchive(filterValues) ? "restore" : "archive";
  const ask = () =>
    open(
      <BulkReason
        codes={selectedIds.map(String)}
        title={(count) => texts(`shared.record.${act}Many`, { smart_count: count })}
        hint={texts(`shared.record.${act}Hint`)}
        confirm={texts(`shared.record.${act}`)}
        path={(code) => `${recordPath(kind, code)}/${act}`}
        done={(count) => texts(`shared.record.${DONE[act]}`, { smart_count: count })}
        onLeft={onSelect}
      />,
    );
  return (
    <Button size="small" startIcon={act === "archive" ? <ArchiveOutlined /> : <UnarchiveOutlined />} data-bulk={act} onClick={ask}>
      {texts(`shared.record.${act}`)}
    </Button>
  );
}
