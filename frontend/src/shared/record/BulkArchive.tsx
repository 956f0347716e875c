import ArchiveOutlined from "@mui/icons-material/ArchiveOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import { useTexts } from "../language";
import { BulkReason } from "./BulkReason";
import { recordPath, type RecordKind } from "./kind";

/** Archives what is selected. */
export function BulkArchive({ kind }: { kind: RecordKind }) {
  const texts = useTexts();
  const { selectedIds } = useListContext();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<ArchiveOutlined />} data-bulk-archive="" onClick={() => setOpen(true)}>
        {texts("shared.record.archive")}
      </Button>
      {open && (
        <BulkReason
          title={texts("shared.record.archiveMany", { smart_count: selectedIds.length })}
          hint={texts("shared.record.archiveHint")}
          confirm={texts("shared.record.archive")}
          path={(code) => `${recordPath(kind, code)}/archive`}
          done={(count) => texts("shared.record.archivedMany", { smart_count: count })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
