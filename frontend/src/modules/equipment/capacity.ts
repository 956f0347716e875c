import { secondsBetween } from "../../shared/format";

export interface Time {
  from: string;
  to: string;
}

export interface MaintenanceWindow extends Time {
  id: number;
  reason: string;
}

/** When a machine is there for work; `minutes` is how long that is altogether. */
export interface Available {
  calendar: string | null;
  timeZone: string;
  slots: number;
  minutes: number;
  times: Time[];
  maintenance: MaintenanceWindow[];
}

/** A part of a day: where it begins and how long it lasts, as shares of the day. */
export interface Part {
  begin: number;
  share: number;
  seconds: number;
}

/** What lies in a day of the times; a day on which the clock changes is longer or shorter and still whole. */
export function partsOf(day: Time, times: Time[]): Part[] {
  const whole = secondsBetween(day.from, day.to);
  return times
    .map(({ from, to }) => ({ from: later(from, day.from), to: earlier(to, day.to) }))
    .filter(({ from, to }) => secondsBetween(from, to) > 0)
    .map(({ from, to }) => ({ begin: secondsBetween(day.from, from) / whole, share: secondsBetween(from, to) / whole, seconds: secondsBetween(from, to) }));
}

const later = (one: string, other: string) => (secondsBetween(other, one) > 0 ? one : other);

const earlier = (one: string, other: string) => (secondsBetween(other, one) < 0 ? one : other);
