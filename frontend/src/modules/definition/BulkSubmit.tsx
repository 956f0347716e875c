import { Button } from "@mui/material";
import { useGetMany, useListContext } from "react-admin";
import { useTexts } from "../../shared/language";
import { useListDialogs } from "../../shared/lists";
import type { RecordKind } from "../../shared/record";
import { ManyActs, type Target } from "./ManyActs";
import type { ObjectLine } from "./types";

/** Whether the newest of it is a draft, which can be submitted. */
export const isDraft = ({ comingState }: ObjectLine) => comingState === "DRAFT";

/** Submits the drafts of what is selected, on whichever page of the list. */
export function BulkSubmit({ kind }: { kind: RecordKind }) {
  const texts = useTexts();
  const { selectedIds, onSelect } = useListContext();
  const { data = [] } = useGetMany<ObjectLine>(kind.resource, { ids: selectedIds });
  const { open, close } = useListDialogs();
  const drafts = () => data.filter((line) => line && isDraft(line)).map(({ code, coming, comingVersion }) => ({ kind, code, revision: coming ?? "", version: comingVersion ?? 0 }));
  const end = (left: Target[]) => {
    close();
    onSelect(left.map(({ code }) => code));
  };
  const ask = () => open(<ManyActs act="submit" targets={drafts()} onClose={end} />);
  return (
    <Button size="small" data-bulk-submit="" disabled={data.length < selectedIds.length} onClick={ask}>
      {texts("definition.act.submit")}
    </Button>
  );
}
