import { CodeLink } from "../../../shared/ui";
import { useCalendarNames } from "./useNames";

/** A work calendar by its name. */
export function CalendarLink({ code }: { code: string }) {
  return <CodeLink code={useCalendarNames()(code)} to={`/work-calendars/${encodeURIComponent(code)}/show`} />;
}
