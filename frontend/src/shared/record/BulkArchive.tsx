import ArchiveOutlined from "@mui/icons-material/ArchiveOutlined";
import { Button } from "@mui/material";
import { useListContext } from "react-admin";
import { useTexts } from "../language";
import { useListDialogs } from "../lists";
import { BulkReason } from "./BulkReason";
import { recordPath, type RecordKind } from "./kind";

/** Archives what is selected. */
export function BulkArchive({ kind }: { kind: RecordKind }) {
  const texts = useTexts();
  const { selectedIds, onSelect } = useListContext();
  const { open } = useListDialogs();
  const ask = () =>
    open(
      <BulkReason
        codes={selectedIds.map(String)}
        title={(count) => texts("shared.record.archiveMany", { smart_count: count })}
        hint={texts("shared.record.archiveHint")}
        confirm={texts("shared.record.archive")}
        path={(code) => `${recordPath(kind, code)}/archive`}
        done={(count) => texts("shared.record.archivedMany", { smart_count: count })}
        onLeft={onSelect}
      />,
    );
  return (
    <Button size="small" startIcon={<ArchiveOutlined />} data-bulk-archive="" onClick={ask}>
      {texts("shared.record.archive")}
    </Button>
  );
}
