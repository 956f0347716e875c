export { CalendarLink } from "./CalendarLink";
export { CalendarCreate, CalendarEdit, CalendarList, CalendarPage } from "./CalendarRecord";
export { PatternCreate, PatternEdit, PatternList, PatternPage } from "./PatternRecord";
export { PlannedTimePage } from "./PlannedTimePage";
export { ShiftCreate, ShiftEdit, ShiftList, ShiftPage } from "./ShiftRecord";
export { dayText, daysBetween, formatDay, mondayOf, plusDays, shortDay, weekday } from "./days";
export { crewsOf, shiftColour, useShifts } from "./shifts";
export type { Pattern, WorkCalendar } from "./types";
export { usePlantDay } from "./usePlantDay";
