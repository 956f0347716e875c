import { Box } from "@mui/material";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { ResourceContextProvider, Title } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { useTexts } from "../../shared/language";
import { recordPath } from "../../shared/record";
import { LateProgress, Loaded, Nothing, ReasonDialog, useRoomBelow } from "../../shared/ui";
import { usePermission } from "../security";
import { AddPlace } from "./AddPlace";
import { KIND, placePage } from "./kind";
import { PlaceDetails } from "./PlaceDetails";
import { PlaceTree } from "./PlaceTree";
import { rowsOf, Structure } from "./structure";
import { TreeBar } from "./TreeBar";
import type { Place } from "./types";
import { useMoves } from "./useMoves";
import { useOpened } from "./useOpened";
import { useStructure } from "./useStructure";

/** The plant's hierarchy, from the enterprise down to work units and bins: the tree beside the place that is chosen in it. */
export function StructurePage() {
  const texts = useTexts();
  const places = useStructure();
  return (
    <ResourceContextProvider value={KIND.resource}>
      <Title title={texts("plant.title")} />
      <Loaded query={places}>{(all) => <Plant all={all} fetching={places.isFetching} />}</Loaded>
    </ResourceContextProvider>
  );
}

const BESIDE = "(min-width: 1000px)";

function Plant({ all, fetching }: { all: Place[]; fetching: boolean }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const [selected, act] = (useParams()["*"] || undefined)?.split("/") ?? [];
  const editable = usePermission("plant.edit");
  const [archived, setArchived] = useState(false);
  const [search, setSearch] = useState("");
  const [archiving, setArchiving] = useState<Place>();
  const structure = new Structure(all, archived || (all.find(({ code }) => code === selected)?.archived ?? false));
  const moves = useMoves(structure);
  const opened = useOpened(structure, selected);
  const room = useRoomBelow<HTMLDivElement>();
  const place = structure.find(selected);

  const open = (code: string, form = "") => void navigate(placePage(KIND, code) + form);
  const undoKey = (event: KeyboardEvent) => {
    const typing = (event.target as HTMLElement).matches("input, textarea");
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || typing) return;
    event.preventDefault();
    void moves.undo();
  };
  return (
    <Box ref={room} onKeyDown={undoKey} sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)", [`@media ${BESIDE}`]: { gridTemplateColumns: "minmax(360px, 5fr) minmax(0, 7fr)", gridTemplateRows: "minmax(0, 1fr)", height: "var(--room)" } }}>
      <Box component="section" sx={{ ...PANE, display: "flex", flexDirection: "column", maxHeight: "60vh", [`@media ${BESIDE}`]: { maxHeight: "none" } }}>
        <TreeBar moves={moves} search={search} onSearch={setSearch} archived={archived} onArchived={setArchived} editable={editable} />
        <Box sx={{ overflow: "auto", flex: 1, minHeight: 0 }}>
          {all.length === 0 && !editable && <Nothing text={texts("plant.none")} />}
          {all.length > 0 && rowsOf(structure, opened.codes, search).length === 0 && <Nothing text={texts("shared.record.noHits")} />}
          <PlaceTree
            structure={structure}
            opened={opened}
            moves={moves}
            search={search}
            selected={selected}
            editable={editable}
            onSelect={open}
            onAdd={(below) => open(below.code, "/add")}
            onArchive={setArchiving}
          />
        </Box>
      </Box>
      <Box sx={{ minWidth: 0, [`@media ${BESIDE}`]: { overflow: "auto" } }}>
        {(act === "add" && place) || (structure.places.length === 0 && editable) ? (
          <AddPlace key={selected} below={place} />
        ) : (
          <Chosen selected={selected} place={place} fetching={fetching}>
            {(found) => (
              <PlaceDetails key={found.code} editing={act === "edit"} place={found} structure={structure} moves={moves} onArchive={() => setArchiving(found)} />
            )}
          </Chosen>
        )}
      </Box>
      {archiving && (
        <ReasonDialog
          title={texts("shared.record.archiveTitle", { code: archiving.code })}
          hint={texts("shared.record.archiveHint")}
          confirm={texts("shared.record.archive")}
          path={`${recordPath(KIND, archiving.code)}/archive`}
          onClose={() => setArchiving(undefined)}
        />
      )}
    </Box>
  );
}

const PANE = { bgcolor: "background.paper", border: 1, borderColor: "divider", borderRadius: 1, minWidth: 0, overflow: "hidden" };

interface ChosenProps {
  selected: string | undefined;
  place: Place | undefined;
  /** Whether the plant is being read again: a place that was just added is not there yet. */
  fetching: boolean;
  children: (place: Place) => ReactNode;
}

function Chosen({ selected, place, fetching, children }: ChosenProps) {
  const texts = useTexts();
  if (place) return <>{children(place)}</>;
  if (selected !== undefined && fetching) return <LateProgress />;
  return (
    <Box sx={PANE}>
      <Nothing text={texts(selected === undefined ? "plant.choose" : "plant.unknown", { code: selected })} hint={texts("plant.chooseHint")} />
    </Box>
  );
}
