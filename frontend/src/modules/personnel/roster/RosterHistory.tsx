import { useTexts, type Translate } from "../../../shared/language";
import { History, type RecordKind } from "../../../shared/record";
import { usePermission } from "../../security";
import { formatDay, useCalendarNames } from "../../plant/calendar";
import { useShiftNames, useStaffNames } from "./useNames";

const DAYS = new Set(["day", "otherDay", "from", "to", "until"]);
const SHIFTS = new Set(["shift", "otherShift"]);
const PEOPLE = new Set(["person", "other"]);

/** Who published, corrected, recorded or withdrew what in the roster of a team or of a person. */
export function RosterHistory({ code }: { code: string }) {
  const texts = useTexts();
  const allowed = usePermission("personnel.read");
  const shiftName = useShiftNames();
  const calendarName = useCalendarNames();
  const personName = useStaffNames();
  const say = (field: string, value: unknown, words: Translate) => {
    if (DAYS.has(field)) return formatDay(String(value));
    if (SHIFTS.has(field)) return shiftName(String(value));
    if (field === "calendar") return calendarName(String(value));
    if (PEOPLE.has(field)) return personName(String(value));
    return field === "kind" ? words(`roster.absence.${String(value)}`) : undefined;
  };
  const kind: RecordKind = {
    resource: "roster",
    path: "personnel/roster",
    entity: "personnel.roster",
    fields: [],
    label: (field, words) => words(`roster.told.${field}`, { _: field }),
    act: (action, words) => (action === "withdrawn" ? words("roster.withdrawnTold") : undefined),
    say,
  };
  return allowed ? <History kind={kind} code={code} title={texts("roster.history")} /> : null;
}
