import { Box, Breadcrumbs, Button, Chip, Typography } from "@mui/material";
import { useState } from "react";
import { Link } from "react-router";
import { nameOf, useTexts } from "../../shared/language";
import { labelOf, recordPath, valueText, WhyNot } from "../../shared/record";
import { Field, Fields, ReasonDialog, Section } from "../../shared/ui";
import { PrintButton } from "../reporting";
import { usePermission } from "../security";
import { EditPlace } from "./EditPlace";
import { ICONS } from "./icons";
import { KIND, placePage } from "./kind";
import { MoveDialog } from "./MoveDialog";
import { SECTIONS } from "./sections";
import { typesBelow, type Structure } from "./structure";
import type { Place } from "./types";
import type { Moves } from "./useMoves";

interface Props {
  place: Place;
  structure: Structure;
  moves: Moves;
  onArchive: () => void;
}

/** The chosen place: its fields, which are edited here, and what other modules know of it. */
export function PlaceDetails({ editing, ...props }: Props & { editing: boolean }) {
  const { place, structure } = props;
  return (
    <>
      {editing ? <EditPlace place={place} /> : <Facts {...props} />}
      {SECTIONS.filter(({ fits }) => fits(place)).map(({ key, Body }) => (
        <Body key={key} place={place} structure={structure} />
      ))}
    </>
  );
}

function Facts(props: Props) {
  const texts = useTexts();
  const { place, structure } = props;
  const Icon = ICONS[place.type];
  const fields = KIND.fields.filter((field) => field !== "parent" && place[field] !== null);
  return (
    <Section
      title={
        <Box component="span" data-chosen={place.code} sx={{ display: "flex", alignItems: "center", gap: 1 }}>
          <Icon fontSize="small" /> {`${place.code} · ${nameOf(place)}`}
        </Box>
      }
      actions={
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          {place.type === "WORK_CENTER" && !place.archived && <PrintButton papers={[{ kind: "shift-handover", code: place.code }]} />}
          <Actions {...props} />
        </Box>
      }
    >
      <Path above={structure.path(place.code)} />
      <Fields>
        {fields.map((field) => (
          <Field key={field} label={labelOf(KIND, field, texts)}>
            {valueText(KIND, field, place[field], texts)}
          </Field>
        ))}
      </Fields>
    </Section>
  );
}

function Path({ above }: { above: Place[] }) {
  return above.length === 0 ? null : (
    <Breadcrumbs sx={{ mb: 1 }} separator="›">
      {above.map((place) => (
        <Typography key={place.code} variant="body2" component={Link} to={placePage(KIND, place.code)} color="primary">
          {nameOf(place)}
        </Typography>
      ))}
    </Breadcrumbs>
  );
}

function Actions({ place, structure, moves, onArchive }: Props) {
  const texts = useTexts();
  const editable = usePermission("plant.edit");
  const [asked, ask] = useState<"move" | "restore">();
  const archived = <Chip label={texts("shared.record.archived")} data-archived="" />;
  if (!editable) {
    return (
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        {place.archived && archived}
        <WhyNot needs={["plant.edit"]} />
      </Box>
    );
  }
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {place.archived ? (
        <>
          {archived}
          <Button variant="outlined" data-record-command="restore" onClick={() => ask("restore")}>
            {texts("shared.record.restore")}
          </Button>
        </>
      ) : (
        <>
          <Button variant="contained" data-edit="" component={Link} to={`${placePage(KIND, place.code)}/edit`}>
            {texts("shared.record.edit")}
          </Button>
          {typesBelow(place.type).length > 0 && (
            <Button variant="outlined" data-add="" component={Link} to={`${placePage(KIND, place.code)}/add`}>
              {texts("plant.add")}
            </Button>
          )}
          {place.parent !== null && (
            <Button variant="outlined" data-move="" onClick={() => ask("move")}>
              {texts("plant.move")}
            </Button>
          )}
          <Button variant="outlined" data-record-command="archive" onClick={onArchive}>
            {texts("shared.record.archive")}
          </Button>
        </>
      )}
      {asked === "move" && <MoveDialog place={place} structure={structure} moves={moves} onClose={() => ask(undefined)} />}
      {asked === "restore" && (
        <ReasonDialog
          title={texts("shared.record.restoreTitle", { code: place.code })}
          hint={texts("shared.record.restoreHint")}
          confirm={texts("shared.record.restore")}
          path={`${recordPath(KIND, place.code)}/restore`}
          onClose={() => ask(undefined)}
        />
      )}
    </Box>
  );
}
